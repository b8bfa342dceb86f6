/** The named people who go through the guide with no script: each comes by links alone to what helps. */
export const peopleWithoutScript = [
  'A man in England doubts the diagnosis, with an operation in twelve days',
  'A young woman in England keeps going back to the GP with blood in her urine',
  'A patient who only has a concern about care',
  'A mother in Scotland asks for her child',
  'A doctor in Northern Ireland was asked by a family without consent',
  'Someone feverish on cancer drugs',
];
