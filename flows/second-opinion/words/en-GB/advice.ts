import type { AdvisingStepsWords } from '../../types.ts';
import { entitlement } from './entitlement.ts';
import {
  askSomeoneElse,
  askToGoOver,
  consentSheet,
  delayQuestions,
  raisingAConcern,
  supportLine,
  threeQuestions,
} from './shared.ts';

/** Of clinic mode, which the guide alone has. */
export const clinicKeepsNothing: string =
  'From here on, answers are held only while this page is open. They go if you reload or leave it, or if nobody uses it for 10 minutes. When you finish, choose “Clear for the next patient” at the top.';
export const clinicAddress: string =
  'A clinic can always begin like this. Add ?mode=clinic to the end of the guide’s address, and keep it as a bookmark.';

/** The words of every step that advises, and of the ways on from it. */
export const advice: AdvisingStepsWords = {
  getCareToday: {
    kind: 'advice',
    label: 'Getting help today',
    heading: 'Get this looked at today',
    blocks: [
      {
        heading: 'First, is it more urgent than that?',
        basis: 'getCareToday.moreUrgent',
        tone: 'strong',
        pieces: [
          { p: 'If life may be in danger, call 999 now.' },
          { call: 'emergency' },
          {
            list: [
              'In hospital, tell the nurse in charge now.',
              'Fever or feeling unwell, during cancer drugs or in the months after? Call the 24-hour number on the card now. No card, or nobody answers: A&E, or 999.',
              'New bad back or neck pain, weak or numb legs, trouble walking, or a change in bladder or bowel? Call the cancer team’s 24-hour number now. If you cannot get through, call 999.',
            ],
          },
        ],
      },
      {
        basis: 'getCareToday.today',
        pieces: [
          {
            p: 'If not, call one of these today and say what has changed. A second opinion can wait until that is done.',
          },
        ],
      },
      {
        heading: 'Who to call',
        basis: 'getCareToday.today',
        pieces: [
          {
            list: [
              'The GP surgery.',
              'The specialist nurse or the hospital team, if there is one.',
              'If you cannot reach them, one of these:',
            ],
          },
          { services: 'urgentNumbers' },
        ],
      },
      {
        heading: 'If a team has warned of pressure on the spinal cord',
        basis: 'getCareToday.spine',
        tone: 'strong',
        pieces: [
          {
            p: 'Call the number that the team gave you, now. Left untreated, this pressure can cause paralysis, not being able to move.',
          },
          { p: 'No answer? Call 999.' },
        ],
      },
    ],
    ways: { carryOn: { label: 'I have called, or I will before I go on' } },
  },
  useAuthority: {
    kind: 'advice',
    label: 'Using legal authority',
    heading: 'Take your document with you',
    blocks: [
      {
        basis: 'useAuthority.document',
        pieces: [
          {
            list: [
              'Show your document or court order to the staff at the first appointment.',
              'It counts only for decisions that the person cannot make themselves.',
              'Ask for what is best for them (their best interests), which may not be what you would choose.',
              'Let them have their say as far as they can.',
            ],
          },
          {
            byNation: {
              england: [{ p: 'A power of attorney must be registered before you use it.' }],
              scotland: [
                {
                  p: 'A power of attorney must be registered. The team should ask for your view where it can.',
                },
              ],
              wales: [{ p: 'A power of attorney must be registered before you use it.' }],
              northernIreland: [
                {
                  p: 'Ask the team whether your document covers health here. An enduring power of attorney does not.',
                },
              ],
            },
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  involveChild: {
    kind: 'advice',
    label: 'Asking with the child',
    heading: 'Ask together with the child',
    blocks: [
      {
        basis: 'involveChild.together',
        pieces: [
          {
            list: [
              'Tell them, in words for their age, that you are thinking of asking.',
              'Ask what they want to know, and what worries them.',
              'Let them talk to the doctor or nurse alone, if they would like that.',
            ],
          },
          { p: 'Some young people understand enough to decide for themselves.' },
          {
            byNation: {
              england: [
                {
                  p: 'If a doctor finds that a child understands enough, the child can decide. Doctors call this being Gillick competent.',
                },
              ],
              scotland: [
                {
                  p: 'If a health professional finds that a child understands, the child decides. Others must respect that.',
                },
              ],
              wales: [
                {
                  p: 'If a doctor finds that a child understands enough, the child can decide. Doctors call this being Gillick competent.',
                },
              ],
              northernIreland: [{ p: 'Ask the team how the child’s own view will be heard.' }],
            },
          },
        ],
      },
      {
        heading: 'Who to ask',
        basis: 'involveChild.whoToAsk',
        pieces: [
          {
            p: 'The children’s cancer unit is the place to ask. Changing GP surgery is not the way to a second opinion for a child with cancer.',
          },
          { p: 'No hospital team yet? Ask the GP to refer the child to a children’s specialist.' },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  consentNote: {
    kind: 'advice',
    label: 'A consent note',
    heading: 'Get their agreement in writing',
    blocks: [
      {
        basis: 'consentNote.agreement',
        pieces: [
          {
            p: 'Without their agreement, doctors can listen to you but cannot share anything. Spoken agreement is enough to begin, but a signed note is clearer for everyone.',
          },
          {
            p: 'They can always talk to the doctor alone. Please offer them that, so that the choice is truly theirs.',
          },
        ],
      },
      {
        heading: 'What the note should say',
        basis: 'consentNote.contents',
        pieces: [
          {
            list: [
              'Their name and date of birth.',
              'Your name, how you know them, and how to reach you.',
              'What the note is for: asking for a second opinion. It is not consent to treatment.',
              'What may be shared with you, and what must not be.',
              'How long it is for, and that they can change their mind by telling each place that has it.',
              'Their signature, yours, and the date.',
            ],
          },
          {
            p: 'The GP surgery and the hospital may each want a note of their own. Ask whether they have a form.',
          },
        ],
      },
      {
        heading: 'A note to copy out',
        basis: 'consentNote.copy',
        pieces: [consentSheet],
      },
    ],
    ways: {
      theyAgree: { label: 'They agree that I ask', summary: 'They have now agreed' },
      askFirst: { label: 'I need to ask them first', summary: 'To be asked first' },
      theySaidNo: { label: 'They said no', summary: 'They said no' },
    },
  },
  gatherInformation: {
    kind: 'advice',
    label: 'Gathering information',
    heading: 'Gather what you need to know',
    blocks: [
      {
        basis: 'gatherInformation.collect',
        pieces: [
          {
            p: 'You may be asked about the illness, so it helps to have the facts to hand. Collect these together with the person.',
          },
          {
            checklist: [
              'Letters from the hospital and the GP.',
              'Reports of scans, blood tests and biopsies (samples of tissue).',
              'What the doctor said, who it was, and when.',
              'What is booked, and for which day.',
            ],
          },
        ],
      },
      {
        heading: 'Check that it is clear',
        basis: 'gatherInformation.check',
        pieces: [
          {
            p: 'Say in your own words what you have understood. Ask the person, or the specialist nurse, whether you have it right. With a child, ask the nurse first how to talk about it.',
          },
          {
            p: 'If something is missing, ask the surgery and the hospital how to get copies. A person’s own records are free to them. It takes time, so ask early.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  clinicReady: {
    kind: 'advice',
    label: 'Clinic mode',
    heading: 'Before you start together',
    blocks: [
      {
        basis: 'clinicReady.together',
        pieces: [
          {
            checklist: [
              'The patient is with you and wants to do this.',
              'Nobody else can see the screen.',
              'You have a professional interpreter, if the patient would like one. Family should not interpret.',
            ],
          },
          {
            list: [
              'Read each screen aloud. “You” means the patient, who chooses every answer.',
              'Use no names. The guide does not ask for any.',
              'Ask the patient to say back, in their own words, what they heard.',
              'At the end, print the plan and go through the questions with them.',
            ],
          },
        ],
      },
      {
        heading: 'This computer keeps nothing',
        basis: 'clinicReady.computer',
        pieces: [{ p: clinicKeepsNothing }, { p: clinicAddress }],
      },
      {
        heading: 'Your judgement comes first',
        basis: 'clinicReady.judgement',
        tone: 'calm',
        pieces: [
          {
            p: 'This guide is general information. Your professional judgement overrides it at every step.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'We are ready' } },
  },
  raiseConcern: {
    kind: 'advice',
    label: 'A concern about care',
    heading: 'Two things, and you can do both',
    blocks: [
      {
        basis: 'raiseConcern.team',
        pieces: [
          {
            p: 'Being unhappy with care is one thing. Wanting another view of the diagnosis is another. Each has its own way.',
          },
        ],
      },
      {
        heading: 'Talk to someone in the team first',
        basis: 'raiseConcern.team',
        pieces: [
          {
            p: 'Tell a doctor or nurse you trust what went wrong, and what would put it right. You could begin like this.',
          },
          {
            script: [
              {
                you: 'I would like to talk about something that has upset me.',
                they: 'We would like to talk about something that has upset us.',
              },
              'This is what happened.',
              'This is what would help.',
            ],
          },
        ],
      },
      raisingAConcern,
    ],
    ways: {
      carryOn: {
        label: 'I also want to ask about a second opinion',
        summary: 'And a second opinion',
      },
      thatIsAll: { label: 'The concern is all, for now', summary: 'The concern only' },
    },
  },
  thinkAgain: {
    kind: 'advice',
    label: 'Going back to the GP',
    heading: 'Ask the GP to think again',
    blocks: [
      {
        basis: 'thinkAgain.askAgain',
        pieces: [
          {
            p: 'It is right to go back when something does not get better. Doctors sometimes ask a colleague for a view, too.',
          },
          {
            p: 'Say how often you have been, what has changed, and what worries you most. Then ask:',
          },
          {
            questions: [
              'What else could this be?',
              {
                you: 'Could you refer me to a specialist?',
                they: 'Could you refer them to a specialist?',
              },
              'Could a colleague of yours take a look?',
              'If not, what happens next, and when should I come back?',
            ],
          },
          {
            byNation: {
              england: [
                {
                  p: 'GP teams in England are encouraged to think again at a third visit for the same or worse unexplained symptoms. This is called Jess’s Rule. It is guidance, so it promises no referral, but you can mention it.',
                },
              ],
              scotland: [],
              wales: [],
              northernIreland: [],
            },
          },
        ],
      },
      {
        heading: 'Blood in the urine',
        basis: 'thinkAgain.bloodInUrine',
        pieces: [
          {
            p: 'If there has been blood in the urine, say so, even if it has gone again. You could say:',
          },
          {
            script: [
              {
                you: 'I have seen blood in my urine.',
                they: 'They have seen blood in their urine.',
              },
              'It came back after antibiotics. (If it did.)',
              'This is visit number … about it.',
              'Does it meet the guideline for suspected cancer? If not, what happens next?',
            ],
          },
          {
            p: 'Being young is not a reason to leave it. Nor are infections that keep coming back.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  talkFirst: {
    kind: 'advice',
    label: 'Talking it through first',
    heading: 'Ask to go over it again',
    blocks: [
      {
        basis: 'talkFirst.talk',
        pieces: [
          {
            p: 'Ask the GP or consultant to explain the diagnosis again, and anything that is not clear. They will be glad to, and often that is enough. A consultant is a senior doctor in one field of medicine.',
          },
          {
            p: {
              you: 'It is also the time to say if you would like to think about another treatment.',
              they: 'It is also the time to say if they would like to think about another treatment.',
            },
          },
        ],
      },
      {
        heading: 'What to say',
        basis: 'talkFirst.say',
        pieces: [askToGoOver],
      },
      { heading: 'Three good questions', basis: 'questions.three', pieces: [threeQuestions] },
    ],
    ways: {
      enough: { label: 'I will do this first', summary: 'Talk first' },
      stillWant: {
        label: 'I want to ask for a second opinion as well',
        summary: 'Ask for a second opinion as well',
      },
    },
  },
  helpToAsk: {
    kind: 'advice',
    label: 'Help with asking',
    heading: { you: 'You do not have to ask alone', they: 'They do not have to ask alone' },
    blocks: [
      {
        basis: 'helpToAsk.notAlone',
        pieces: [
          {
            p: 'Many people worry that asking will offend the doctor. Doctors are used to being asked, and most agree.',
          },
          {
            list: [
              {
                you: 'Bring someone with you, and let them speak if you lose your words.',
                they: 'Go with them, and speak up if they lose their words.',
              },
              {
                you: 'Ask the specialist nurse to raise it for you.',
                they: 'Ask the specialist nurse to raise it for them.',
              },
              'Write it down and send it, or hand it over.',
              'Talk it through first with our support line.',
            ],
          },
          supportLine,
        ],
      },
      { heading: 'What to say', basis: 'talkFirst.say', pieces: [askToGoOver] },
      { heading: 'Three good questions', basis: 'questions.three', pieces: [threeQuestions] },
    ],
    ways: {
      enough: { label: 'I will try this first', summary: 'Talk first' },
      stillWant: {
        label: 'I want to ask for a second opinion as well',
        summary: 'Ask for a second opinion as well',
      },
    },
  },
  paidFor: {
    kind: 'advice',
    label: 'Private opinions',
    heading: 'Private opinions and the NHS',
    blocks: [
      {
        basis: 'paidFor.nhs',
        pieces: [
          {
            list: [
              'Paying for an opinion does not end anyone’s NHS care.',
              'A place on an NHS waiting list should not change.',
              'You can come back to the NHS. It then looks at the situation as it does for everyone.',
              'One treatment cannot be part NHS and part private.',
              'The GP can still be asked for an NHS referral to another doctor.',
            ],
          },
          {
            p: 'A GP’s letter is not always asked for. The British Medical Association (BMA), a doctors’ body, advises one.',
          },
        ],
      },
      {
        heading: 'Ask before you pay',
        basis: 'paidFor.ask',
        pieces: [
          {
            questions: [
              'What will it cost in all, with any scans and tests?',
              'Who will you send the report to: us, the GP, the hospital?',
              'Which NHS results do you want to see, and who sends them?',
              'What happens if you suggest another treatment?',
            ],
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  bothDoors: {
    kind: 'advice',
    label: 'GP or hospital',
    heading: 'There are two places to ask',
    blocks: [
      {
        heading: 'The GP surgery',
        basis: 'bothDoors.gp',
        pieces: [
          {
            p: 'Another GP can look at what a GP told you. A GP can also ask a hospital for another consultant’s view.',
          },
        ],
      },
      {
        heading: 'The hospital',
        basis: 'bothDoors.hospital',
        pieces: [
          {
            p: 'You can ask the hospital specialist, who is called a consultant. Or ask the hospital unit that gives the care.',
          },
        ],
      },
      {
        basis: 'bothDoors.which',
        tone: 'calm',
        pieces: [
          {
            p: {
              you: 'If you do not know which, look at your last letter: it says who wrote it. Or ask the GP surgery.',
              they: 'If you do not know which, look at their last letter: it says who wrote it. Or ask the GP surgery.',
            },
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  askAgain: {
    kind: 'advice',
    label: 'After a no',
    heading: {
      you: 'You were told no, but you can still ask',
      they: 'The answer was no, but you can still ask',
    },
    blocks: [
      { basis: 'entitlement', pieces: [{ p: entitlement }] },
      {
        heading: 'Ask why',
        basis: 'askAgain.why',
        pieces: [
          {
            questions: [
              {
                you: 'Is it that you do not agree, or that the other hospital cannot take me?',
                they: 'Is it that you do not agree, or that the other hospital cannot take them?',
              },
              {
                you: 'Could you write the reason in my notes?',
                they: 'Could you write the reason in their notes?',
              },
              {
                you: 'Could another kidney team look at my scans and results, without taking over?',
                they: 'Could another kidney team look at the scans and results, without taking over?',
              },
              'Who else could refer, and what would change your mind?',
            ],
          },
        ],
      },
      {
        heading: 'Ask someone else',
        basis: 'askAgain.someoneElse',
        pieces: [
          askSomeoneElse,
          {
            p: 'A consultant is a senior doctor in one field of medicine. For a child with cancer, ask the children’s cancer unit.',
          },
        ],
      },
      {
        heading: 'Who can help you to be heard',
        basis: 'askAgain.beHeard',
        pieces: [
          { services: 'adviceBody' },
          { p: 'A complaint is a separate thing. You can ask again without making one.' },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  keepAppointments: {
    kind: 'advice',
    label: 'Keeping dates while you ask',
    heading: 'Please do not cancel anything yourself',
    blocks: [
      {
        heading: 'Before anything else',
        basis: 'keepAppointments.first',
        tone: 'strong',
        pieces: [
          {
            p: 'Call the specialist nurse or the GP surgery first. Ask whether any date can be kept while you ask. You do not have to tell the consultant (the senior doctor) yourself.',
          },
          {
            p: {
              you: 'You decide about your treatment. You can change your mind, even after you have signed a consent form.',
              they: 'They decide about their treatment. They can change their mind, even after signing a consent form.',
            },
          },
          {
            p: {
              you: 'If you feel unwell on cancer drugs, call the number on your card now. No answer: A&E, or 999.',
              they: 'If they feel unwell on cancer drugs, call the number on their card now. No answer: A&E, or 999.',
            },
          },
        ],
      },
      {
        heading: 'What it may mean',
        basis: 'keepAppointments.meaning',
        pieces: [
          {
            p: 'A second opinion can mean a wait and a journey. It may delay treatment, and that matters with a serious illness. Only the team can say what a delay would mean here.',
          },
        ],
      },
      { heading: 'Ask the team', basis: 'delay.ask', pieces: [delayQuestions] },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
  askAboutDelay: {
    kind: 'advice',
    label: 'Asking about delay',
    heading: 'Ask what a delay would mean',
    blocks: [
      {
        basis: 'askAboutDelay.meaning',
        pieces: [
          {
            list: [
              'There may be a wait, since one doctor has been seen already.',
              'A different consultant, a senior doctor, is usually at a different hospital, so there may be a journey.',
              'Treatment may start later because of it.',
            ],
          },
          {
            p: 'With a serious illness, think about that before you decide. Ask the doctor whether starting later could do harm.',
          },
          {
            p: {
              you: 'Were you told that it has spread, or that it grows fast? Then call the team first.',
              they: 'Were they told that it has spread, or that it grows fast? Then call the team first.',
            },
          },
        ],
      },
      { heading: 'Ask the team', basis: 'delay.ask', pieces: [delayQuestions] },
      {
        heading: 'If anything changes',
        basis: 'askAboutDelay.changes',
        tone: 'calm',
        pieces: [
          { p: 'Tell the team at once about a symptom that is new or worse. Do not save it up.' },
        ],
      },
    ],
    ways: { carryOn: { label: 'Continue' } },
  },
};
