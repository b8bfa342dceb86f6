import type { SheetWords } from '../../wordTypes.ts';

/** What each sheet is called, and what it is for in a line. What they say is loaded near an outcome. */
export const sheetNames: SheetWords = {
  letter: {
    heading: 'A letter',
    link: 'A letter',
    purpose: 'Put the request in writing, for the GP or the consultant.',
  },
  questions: {
    heading: 'Questions to ask',
    link: 'All the questions',
    purpose: 'The three first, then more, with room for your own and for the answers.',
  },
  bring: {
    heading: 'What to bring, and what to have sent',
    link: 'What to bring',
    purpose: 'Letters, scans and results, and how to get them.',
  },
  options: {
    heading: 'The options, side by side',
    link: 'The options, side by side',
    purpose: 'Each in the same detail, and four questions on how sure you feel.',
  },
  note: {
    heading: 'A note to sign',
    link: 'A note to sign',
    purpose: 'To show that someone may ask for another person.',
  },
  kidney: {
    heading: 'Kidney cancer: who is who, and what to ask',
    link: 'Kidney cancer',
    purpose: 'Who is who, which team should look, and what to ask about treatment.',
  },
  afterwards: {
    heading: 'After the second opinion',
    link: 'Afterwards',
    purpose: 'If the doctors agree, differ or leave you confused.',
  },
  paying: {
    heading: 'Paying, going abroad, and travel costs',
    link: 'Paying, and travel costs',
    purpose: 'What it changes, what it does not, and what to ask first.',
  },
  access: {
    heading: 'What you can ask for',
    link: 'Interpreter, formats and other needs',
    purpose: 'Interpreters, sign language, easy read; in prison, without an address, visiting.',
  },
  trials: {
    heading: 'Clinical trials',
    link: 'Clinical trials',
    purpose: 'What they are, and how to ask about one.',
  },
  keep: {
    heading: 'Keep it, send it, take it with you',
    link: 'Keep it or send it',
    purpose: 'So that you still have it tomorrow.',
  },
  print: {
    heading: 'Print what you choose',
    link: 'Print with other sheets, or in large print',
    purpose: 'The plan, and any sheet you tick.',
  },
};

/** For a professional with a patient beside them (R7). */
export const readAloud: string = 'Read each question and answer aloud. The patient chooses.';
