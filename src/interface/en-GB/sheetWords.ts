/**
 * Words of the interface on the screens that are loaded near an outcome. They stand apart from `words` so
 * that nobody waits for them at the start.
 */
export const sheetWords = {
  /** Beside every field that takes a person's own words. */
  typed: {
    tooLong: (most: number) =>
      `Not all of that fits here, so the rest was left out. Characters that fit: ${most}`,
  },
  letter: {
    to: 'Who is the letter to?',
    fillIn: 'Fill in what you like',
    show: 'Show the letter',
    heading: 'The letter as it prints',
    print: 'Print the letter',
    copy: 'Copy the letter',
    save: 'Save the letter as a text file',
    copied: 'The letter is copied.',
    notCopied: 'The letter could not be copied. Please select it and copy it yourself.',
    /** Others may see it among the person's downloads, so it says nothing of illness. */
    fileName: 'letter.txt',
    saved: 'The letter is in the file letter.txt, with your downloads.',
    notSaved: 'The file could not be made here. You can print the letter instead.',
    allTheSame:
      'You can print, copy or save the letter all the same. What you typed stays as it is.',
    clinic:
      'On a shared computer, nobody’s details are typed in. Print the letter, and fill it in by hand.',
    none: 'There is no letter for these answers.',
    /** Before what was typed, or before a line to write on. */
    label: (label: string) => `${label}:`,
    problem: (label: string, problem: string) => `${label}: ${problem}`,
    /** What may stand in a date that is typed: after the day, and before the month. */
    afterDay: ['st', 'nd', 'rd', 'th'],
    beforeMonth: ['of'],
    problems: {
      notADate: 'please write the day, month and year, such as 27 3 1958',
      stillToCome: 'this date is still to come, so please check it',
      longAgo: 'this date is before 1900, so please check the year',
      notTenDigits: 'this number has 10 digits, so please count them',
      notThisNumber: 'one of the digits may be wrong, so please check it against a letter',
    },
  },
  questions: {
    addHeading: 'Add questions of your own',
    label: 'Your question',
    hint: 'It is printed after the others, with room for the answer.',
    add: 'Add this question',
    added: (number: number) => `Added as question ${number}.`,
    empty: 'Write a question first',
    full: (most: number) =>
      `There is no room for more questions. You can remove one first. Questions that fit: ${most}`,
    ownHeading: { you: 'My own questions', they: 'Our own questions' },
    question: (number: number) => `question ${number}`,
    edit: 'Edit',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove',
    save: 'Save',
    cancel: 'Cancel',
    editLabel: (number: number) => `Change question ${number}`,
    removed: 'You removed a question.',
    putBack: 'Put it back',
  },
  options: {
    possible: { you: 'Possible for you', they: 'Possible for them' },
    what: 'What it is',
    good: 'Good points',
    hard: 'Hard points',
    like: 'What it is like',
    who: 'Who arranges it',
  },
  sure: {
    title: 'How sure do you feel?',
    yes: 'Yes',
    no: 'No',
    ask: 'See what could help',
    heading: 'What could help',
    nothingYet:
      'You have not answered a question yet. Choose Yes or No for any of them, and press the button again.',
  },
  handOver: {
    before:
      'This takes your answers to another phone or computer. The guide then opens there at the same place.',
    holdsHeading: 'What the code holds',
    holds: ['The answers chosen in this guide.', 'No names, and nothing that was typed.'],
    whoSees: [
      'Anyone who scans the code or has the link can see the answers. Show it only to people who may see them.',
      'The code is made on this device, and nothing is sent to us. It goes when you leave this page.',
      'The other device may keep the link in its list of visited pages.',
    ],
    make: 'Make the code',
    codeHeading: 'The code',
    scan: 'Point the camera of the other phone at the code. Then open the link that it shows.',
    scanInClinic:
      'Ask the patient to point their phone’s camera at the code. They then open the link that it shows. See that their plan has opened before you clear this screen.',
    codeName: 'A square code with a link to these answers',
    linkHeading: 'The link',
    useLink: 'If you cannot scan the code, open this link on the other device.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The link could not be copied. Please select it and copy it yourself.',
  },
  reminder: {
    on: 'The reminder is for:',
    /** Others may see it among a person's files, so it says nothing of illness. */
    fileName: 'reminder.ics',
    saysHeading: 'What the calendar will say',
    save: 'Save the reminder',
    saved: 'The reminder is in the file reminder.ics. Open that file to put it in your calendar.',
    failed: 'The reminder could not be made here. Please write the date in your calendar yourself.',
    inClinic:
      'A reminder belongs in the patient’s own calendar. Open the plan on their phone first, and save it there.',
    toHandOver: 'Put the plan on the patient’s phone',
  },
  print: {
    what: 'What would you like to print?',
    whatHint: 'The first is ticked to begin with. Each has pages of its own.',
    missing: 'Tick at least one thing to print',
    /** One of several letters. */
    letter: (heading: string, to: string) => `${heading}: ${to}`,
    size: 'How large should the words be?',
    sizeHint: 'It is standard unless you change it.',
    standard: 'Standard',
    large: 'Large print (18 point)',
    largeHint: 'This takes more pages.',
    button: 'Print',
    several: (prints: number) =>
      `Papers for other people print by themselves, so this takes more than one print. Prints: ${prints}`,
    next: (papers: string) => `Print next: ${papers}`,
    nothing: 'Nothing was ticked, so there is nothing on this page.',
  },
};
