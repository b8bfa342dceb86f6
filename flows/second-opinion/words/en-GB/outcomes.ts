import type { OutcomeId } from '../../machine.ts';
import type { Advice, Piece } from '../../types.ts';
import { entitlement } from './entitlement.ts';
import { raisingAConcern, reportSymptoms, supportLine, supportLineOnly } from './shared.ts';
import { urgentOutcomes } from './urgent.ts';

/** What to say to have it explained again. Doctors hear it often; it offends nobody. */
const askToGoOver: Piece = {
  script: [
    {
      you: 'Could we talk my diagnosis through again? Some of it isn’t clear to me yet.',
      they: 'Could we talk the diagnosis through again? Some of it isn’t clear to us yet.',
    },
    {
      you: 'I’d also like to hear about other treatments.',
      they: 'We’d also like to hear about other treatments.',
    },
    { you: 'Could I have the results in writing?', they: 'Could we have the results in writing?' },
  ],
};

/** The advice of every outcome but the plan, which is derived from the answers. */
export const outcomes: Readonly<Record<Exclude<OutcomeId, 'plan'>, Advice>> = {
  ...urgentOutcomes,

  afterADeath: {
    heading: 'We are so sorry',
    blocks: [
      {
        basis: 'afterADeath.sorry',
        pieces: [
          {
            p: 'You may have questions about the illness or the care, and there are people who can answer them.',
          },
        ],
      },
      {
        heading: 'Who can answer questions',
        basis: 'afterADeath.answers',
        pieces: [
          {
            list: [
              'The hospital team or the GP who looked after them. You can ask to meet and talk it through.',
              'Someone outside the team, if something about the care troubles you:',
            ],
          },
          { services: 'adviceBody' },
        ],
      },
      {
        heading: 'Someone to talk to',
        basis: 'afterADeath.support',
        pieces: [
          { p: 'Our support line is there for families and friends too. Take your time.' },
          supportLine,
        ],
      },
    ],
  },

  respectTheirNo: {
    heading: 'The choice is theirs',
    blocks: [
      {
        basis: 'respectTheirNo.respect',
        pieces: [
          {
            p: 'You can ask on their behalf only if they agree. They have said no, so please respect that. It can be hard when you are worried.',
          },
        ],
      },
      {
        heading: 'What you can still do',
        basis: 'respectTheirNo.stillDo',
        pieces: [
          {
            list: [
              'Tell them what worries you, and ask what they would like.',
              'Offer to come along, so that you both hear the same.',
              'Tell their doctor or nurse what worries you. They can listen, though they cannot share anything.',
              'They might pass on what you say.',
            ],
          },
          { p: 'People change their minds. If they do, come back here together.' },
        ],
      },
      {
        heading: 'Support for you',
        basis: 'respectTheirNo.support',
        pieces: [{ p: 'This is hard for you too. You can call us for yourself.' }, supportLine],
      },
    ],
  },

  askThemFirst: {
    heading: 'Talk with them first',
    blocks: [
      {
        basis: 'askThemFirst.agree',
        pieces: [
          {
            p: 'You can ask on their behalf once they agree. Choose a quiet moment, and let them do most of the talking. You could begin like this:',
          },
          {
            script: [
              'I’ve been thinking about what the doctor said.',
              'Would you like to hear what another doctor thinks?',
              'I could ask for you, if you’d like. It’s up to you.',
            ],
          },
          { p: 'They can always ask for themselves, or talk to the doctor alone.' },
        ],
      },
      {
        heading: 'If they agree',
        basis: 'askThemFirst.note',
        pieces: [
          {
            p: 'Their word is enough to begin with. A signed note is clearer for everyone: the surgery and the hospital may each want one.',
          },
          { p: 'Then come back here together, and change the answer to “Their agreement”.' },
        ],
        links: [{ to: 'note', text: 'The note to sign' }],
      },
      supportLineOnly,
    ],
  },

  teamDecides: {
    heading: 'Tell the team what worries you',
    blocks: [
      {
        basis: 'teamDecides.who',
        pieces: [
          // Who decides, when nobody holds authority (C4 speaks of England and Wales).
          {
            byNation: {
              england: [
                {
                  p: 'If the person cannot decide and nobody has legal authority, the doctors decide. They must choose what is best for the person (best interests), and ask for your view where they can.',
                },
              ],
              scotland: [
                {
                  p: 'If the person cannot decide and nobody has legal authority, ask the team who decides. Ask how your view will be heard.',
                },
              ],
              wales: [
                {
                  p: 'If the person cannot decide and nobody has legal authority, the doctors decide. They must choose what is best for the person (best interests), and ask for your view where they can.',
                },
              ],
              northernIreland: [
                {
                  p: 'If the person cannot decide and nobody has legal authority, ask the team who decides. Ask how your view will be heard.',
                },
              ],
            },
          },
          {
            p: 'Being next of kin does not let you decide alone. Call the specialist nurse or the ward, and please do not cancel anything yourself.',
          },
        ],
      },
      {
        heading: 'What to say',
        basis: 'teamDecides.say',
        pieces: [
          {
            script: [
              'I’m worried about the diagnosis, or the treatment: …',
              'What they would want is …',
              'Could you ask a colleague for a second opinion?',
              'How will you decide, and when will you tell me?',
            ],
          },
        ],
      },
      {
        heading: 'What to ask',
        basis: 'teamDecides.ask',
        pieces: [
          {
            questions: [
              'What would help them to take part in the decision?',
              'Could they have an advocate, someone to speak up for them?',
              'Does any document that I hold cover health decisions?',
              'What would you be deciding, and by when?',
            ],
          },
        ],
      },
      {
        heading: 'A note for the team',
        basis: 'teamDecides.note',
        pieces: [
          {
            sheet: [
              { line: 'These are my concerns and questions about the person you care for.' },
              { blank: 'Who I am to them, and my phone number' },
              { blank: 'What worries me', lines: 3 },
              { blank: 'What they have said they want', lines: 2 },
              { blank: 'What I would like to ask', lines: 3 },
              { blank: 'Date' },
            ],
          },
        ],
      },
      {
        heading: 'Who can help you to be heard',
        basis: 'shared.concern',
        pieces: [{ services: 'adviceBody' }],
      },
      supportLineOnly,
      reportSymptoms,
    ],
  },

  childsTeam: {
    heading: 'Talk to the child’s team',
    blocks: [
      {
        basis: 'childsTeam.who',
        pieces: [
          {
            p: 'For a child under 16, someone with parental responsibility usually asks. Some young people can ask for themselves. The child’s team will know who can ask.',
          },
          {
            byNation: {
              england: [],
              scotland: [{ p: 'In Scotland this is called parental responsibilities and rights.' }],
              wales: [],
              northernIreland: [],
            },
          },
        ],
      },
      {
        heading: 'What to say to the team',
        basis: 'childsTeam.say',
        pieces: [
          {
            script: [
              'I’m close to this child, and something worries me: …',
              'Who can ask for a second opinion for them?',
              'I’d like to tell you what I have noticed.',
            ],
          },
          { p: 'The team can listen to you, even where it cannot tell you anything.' },
        ],
      },
      {
        heading: 'The child’s own view',
        basis: 'childsTeam.ownView',
        pieces: [
          { p: 'Ask what the child has been told, and how their own wishes are being heard.' },
        ],
      },
      supportLineOnly,
      reportSymptoms,
    ],
  },

  concern: {
    heading: 'Raise your concern',
    blocks: [
      raisingAConcern,
      {
        heading: 'Talk to the team first, if you can',
        basis: 'concern.team',
        pieces: [
          {
            p: 'Choose a doctor or nurse you trust, or ask for the person in charge that day.',
          },
          {
            script: [
              {
                you: 'I’d like to talk about something that has upset me.',
                they: 'I’d like to talk about something that has upset us. They have agreed that I can.',
              },
              'What happened was …',
              'What would help is …',
              'When will I hear from you?',
            ],
          },
        ],
      },
      {
        heading: 'Keep a note',
        basis: 'concern.record',
        pieces: [
          {
            sheet: [
              { blank: 'What happened, when and where', lines: 3 },
              { blank: 'Who was there' },
              { blank: 'What would put it right', lines: 2 },
              { blank: 'Who I told, and what they said', lines: 2 },
            ],
          },
        ],
      },
      {
        heading: 'A second opinion is separate',
        basis: 'entitlement',
        pieces: [{ p: entitlement }],
      },
      reportSymptoms,
    ],
  },

  settled: {
    heading: 'We’re glad it’s clearer now',
    blocks: [
      {
        basis: 'settled.explained',
        pieces: [
          {
            p: 'A good explanation can be all that was missing. You can leave it at that. Please do not cancel anything yourself.',
          },
        ],
      },
      {
        heading: 'Keep what you learned',
        basis: 'settled.keep',
        pieces: [
          {
            list: [
              'Ask for the results and the plan in writing.',
              'Write down what you understood, while it is fresh.',
              'Write down who to call with a question.',
            ],
          },
        ],
      },
      {
        heading: { you: 'If you change your mind', they: 'If they change their mind' },
        basis: 'settled.changeMind',
        pieces: [
          { p: entitlement },
          {
            p: 'It can mean a wait, so ask early. Ask the team first whether a delay could do harm.',
          },
        ],
      },
      reportSymptoms,
    ],
  },

  talk: {
    heading: 'Another talk first',
    blocks: [
      {
        heading: 'Call the specialist nurse, or the GP surgery',
        basis: 'talk.goOver',
        tone: 'strong',
        pieces: [
          {
            p: 'Ask for time to go through it again with the doctor who told you. They will be glad to explain.',
          },
          { numberToCall: 'The number is on the letters from the hospital or the surgery.' },
          askToGoOver,
        ],
      },
      {
        heading: 'If it is hard to ask',
        basis: 'talk.say',
        pieces: [
          {
            p: 'Many people worry that asking will offend. Doctors are used to it. The nurse can raise it for you, or you can hand over a letter.',
          },
        ],
        links: [{ to: 'letter', text: 'A letter to hand over' }],
      },
      {
        heading: 'Three questions to ask',
        basis: 'talk.questions',
        pieces: [
          {
            questions: [
              { you: 'What are my options?', they: 'What are their options?' },
              'What are the pros and cons of each?',
              {
                you: 'How likely is each of these for me?',
                they: 'How likely is each of these for them?',
              },
            ],
          },
        ],
        links: [{ to: 'questions', text: 'More questions' }],
      },
      {
        heading: 'Ask about waiting too',
        basis: 'talk.waiting',
        pieces: [
          {
            p: 'Please do not cancel anything yourself. Ask by when a decision is needed, and whether waiting could do harm.',
          },
        ],
      },
      {
        heading: 'Take with you',
        basis: 'talk.bring',
        pieces: [
          {
            checklist: [
              {
                you: 'Someone you trust, to listen with you.',
                they: 'Each other, so that you both hear the same.',
              },
              'Letters, reports, and a list of medicines.',
              'Pen and paper. Please ask before you record.',
            ],
          },
        ],
        links: [{ to: 'bring', text: 'The whole list' }],
      },
      {
        heading: 'If it does not help',
        basis: 'entitlement',
        pieces: [
          { p: entitlement },
          {
            p: 'Come back here and change the answer to “Talking to the doctor”. You can also ask straight away, if the talk cannot happen soon.',
          },
        ],
      },
      reportSymptoms,
    ],
  },

  checklist: {
    heading: 'When someone asks for a second opinion',
    blocks: [
      {
        heading: 'In the conversation',
        basis: 'checklist.conversation',
        pieces: [
          {
            checklist: [
              'Hear the reason. It is often about understanding, not about trust.',
              'Go over the diagnosis again, and over other treatments.',
              'Do not discourage them. Many worry that asking will offend.',
              'Offer a list of questions, and go through it together.',
              'If a relative asks, check that the patient’s consent covers this request.',
              'Check that the relative has the information, and understands it.',
            ],
          },
        ],
      },
      {
        heading: 'What to tell them',
        basis: 'checklist.tell',
        pieces: [
          { p: 'In the words of this guide:' },
          { script: [entitlement] },
          {
            checklist: [
              'Say what a delay could mean for this patient, and which appointments to keep.',
              'Say who stays in charge. A new consultant does not take over unless that is arranged.',
              'Guidance for doctors: respect the wish for a second opinion, and agree unless there is good reason not to.',
              'A yes from you is not yet a yes from the other hospital. Say who will tell the patient.',
            ],
          },
        ],
      },
      {
        heading: 'What to arrange',
        basis: 'checklist.arrange',
        pieces: [
          {
            checklist: [
              'Say in the referral that it is for a second opinion.',
              'Send the results: images as well as reports, and pathology.',
              'Book an interpreter, or another format, if the patient wants one.',
              'Note the request, what was said and what was agreed.',
            ],
          },
        ],
      },
      {
        heading: 'Who else can help the patient',
        basis: 'checklist.beHeard',
        pieces: [
          { services: 'adviceBody' },
          { p: 'And our support line, for patients and families:' },
          supportLine,
        ],
      },
    ],
  },

  listenOnly: {
    heading: 'You can listen, but not share',
    blocks: [
      {
        basis: 'listenOnly.listen',
        pieces: [
          {
            p: 'Without the patient’s consent you can hear the family’s worries. You cannot share information, or act on a request in the patient’s name.',
          },
        ],
      },
      {
        heading: 'What to do',
        basis: 'listenOnly.do',
        pieces: [
          {
            checklist: [
              'Listen, and thank them for telling you.',
              'Say that you may tell the patient what you heard.',
              'Ask the patient, alone, what they would like.',
              'If the patient has not refused, offer the family the consent note.',
              'If they agree, check that the person who asks has and understands the information.',
            ],
          },
        ],
      },
      {
        heading: 'A consent note to hand over',
        basis: 'listenOnly.note',
        pieces: [
          { p: 'The patient signs it, if they agree. Each surgery and hospital needs a copy.' },
        ],
        links: [{ to: 'note', text: 'The note to sign' }],
      },
    ],
  },

  capacityFirst: {
    heading: 'Capacity and authority come first',
    blocks: [
      {
        basis: 'capacityFirst.assume',
        pieces: [
          {
            list: [
              'Assume capacity. Give time and help with this decision.',
              'Capacity belongs to one decision at one time. Try again on a better day.',
              'A choice that seems unwise does not show a lack of capacity.',
            ],
          },
        ],
      },
      {
        heading: 'If the patient cannot make this decision',
        basis: 'capacityFirst.cannotDecide',
        pieces: [
          {
            byNation: {
              england: [
                {
                  list: [
                    'Ask to see a registered health and welfare power of attorney, or a deputy’s court order.',
                    'Without one, you decide in the patient’s best interests.',
                    'You must consult family and carers where that is practicable.',
                    'If there is nobody to consult, involve an independent mental capacity advocate (IMCA).',
                  ],
                },
              ],
              wales: [
                {
                  list: [
                    'Ask to see a registered health and welfare power of attorney, or a deputy’s court order.',
                    'Without one, you decide in the patient’s best interests.',
                    'You must consult family and carers where that is practicable.',
                    'If there is nobody to consult, involve an independent mental capacity advocate (IMCA).',
                  ],
                },
              ],
              scotland: [
                {
                  list: [
                    'Ask to see a registered welfare power of attorney, or a guardianship order.',
                    'Consult the attorney or guardian where that is practicable.',
                    'An adult here is anyone aged 16 or over.',
                  ],
                },
              ],
              northernIreland: [
                {
                  list: [
                    'An enduring power of attorney covers money and property only.',
                    'When we checked, lasting powers of attorney for health were not in force. Check how it stands now.',
                    'Ask your Trust who decides, and who should be consulted.',
                  ],
                },
              ],
            },
          },
        ],
      },
      {
        heading: 'Meanwhile',
        basis: 'capacityFirst.meanwhile',
        pieces: [{ p: 'You can listen to the family, and note what worries them.' }],
      },
    ],
  },

  colleagueView: {
    heading: 'A colleague’s or the team’s view',
    blocks: [
      {
        basis: 'colleagueView.usual',
        pieces: [
          {
            p: 'Doctors ask each other for a view, above all when a case is complicated. The patient doesn’t have to ask.',
          },
        ],
      },
      {
        heading: 'Keep the patient with you',
        basis: 'colleagueView.withPatient',
        pieces: [
          {
            checklist: [
              'Tell the patient who you are asking, and why.',
              'Ask for consent where you write to another hospital.',
              'Send images as well as reports.',
              'Take it to the team meeting (MDT), if the question suits it.',
              'Tell the patient what was said, and note it.',
            ],
          },
        ],
      },
    ],
  },

  trainingAndBooklets: {
    heading: 'Training, and booklets for patients',
    blocks: [
      {
        heading: 'For nurses',
        basis: 'training.nurses',
        pieces: [
          {
            p: 'Our online course deepens nurses’ knowledge of kidney cancer. It aims to keep them up to date on treatment and care, for their sake and their patients’.',
          },
        ],
      },
      {
        heading: 'For doctors',
        basis: 'training.doctors',
        pieces: [
          {
            p: 'A course for GPs and newly qualified doctors was being developed when our information was written. Its aim is earlier diagnosis and more specialist knowledge. Ask us whether it is ready.',
          },
        ],
      },
      {
        heading: 'Where to find it',
        basis: 'training.where',
        pieces: [
          { p: 'Training is on our website for health professionals.' },
          { readOn: 'professionals' },
          { p: 'If you cannot find what you are looking for, call our office.' },
          { call: 'generalEnquiries' },
        ],
      },
      {
        heading: 'Booklets and a poster',
        basis: 'training.booklets',
        pieces: [
          {
            p: 'The same website has an order form for your patients. It offers three free “Understanding Kidney Cancer” booklets and a Careline poster. Careline is another name for our support line.',
          },
        ],
      },
    ],
  },
};
