/** The named people who go through the guide with no script: each comes by links alone to what helps. */
export const peopleWithoutScript = [
  'A patient in England doubts the diagnosis, with an operation booked',
  'A patient in Wales goes back to a single GP and has no answer',
  'A patient in Northern Ireland who only has a concern about care',
  'A mother in Wales asks with her child, who is under 16',
  'A doctor in Northern Ireland was asked by a family without consent',
  'Someone feverish on cancer drugs',
];
