import type { OutcomeId } from '../../machine.ts';
import type { Advice } from '../../types.ts';
import { entitlement } from './entitlement.ts';
import {
  askToGoOver,
  consentSheet,
  delayQuestions,
  raisingAConcern,
  reportSymptoms,
  supportLine,
  supportLineOnly,
  threeQuestions,
} from './shared.ts';
import { urgentOutcomes } from './urgent.ts';

/** How to go on in the guide itself. */
export const whenTheyAgree: string =
  'When they agree, choose “Change” beside “A consent note” below. If your answers have gone by then, start again.';

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
            p: 'A second opinion is for someone who is ill, so this guide cannot help with one now. You may still have questions, and people can help you with them.',
          },
        ],
      },
      {
        heading: 'Who can answer questions',
        basis: 'afterADeath.answers',
        pieces: [
          {
            list: [
              'The hospital team or the GP who cared for them. You can ask to meet and talk it through.',
              'Someone outside the team, if something about their care troubles you:',
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
              'Know that they might tell the patient what you said.',
            ],
          },
          { p: 'People change their minds. If they do, come back here together.' },
        ],
      },
      {
        heading: 'Support for you',
        basis: 'respectTheirNo.support',
        pieces: [{ p: 'You matter in this too. You can call us for yourself.' }, supportLine],
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
            p: 'You can ask on their behalf once they agree. Choose a quiet moment, and listen more than you talk.',
          },
        ],
      },
      {
        heading: 'How you could begin',
        basis: 'askThemFirst.begin',
        pieces: [
          {
            script: [
              'I have been thinking about what the doctor said.',
              'Would you like to hear what another doctor thinks?',
              'I could ask for you, if you want me to. It is your choice.',
            ],
          },
        ],
      },
      {
        heading: 'A note to sign, if they agree',
        basis: 'askThemFirst.note',
        pieces: [
          {
            p: 'Print this note or copy it out. The GP surgery and the hospital may each want one.',
          },
          consentSheet,
          { p: whenTheyAgree },
        ],
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
            p: 'Being next of kin does not let you decide alone. If you find that you do have authority, come back and answer again.',
          },
        ],
      },
      {
        heading: 'What to say',
        basis: 'teamDecides.say',
        pieces: [
          {
            script: [
              'I am worried about the diagnosis, or about the plan.',
              'This is what they have always wanted for themselves.',
              'Please think about asking a colleague for a second view.',
              'How will you decide, and how will you tell me?',
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
        ],
      },
      {
        heading: 'What to say to the team',
        basis: 'childsTeam.say',
        pieces: [
          {
            script: [
              'I am close to this child, and something worries me.',
              'Who can ask for a second opinion for them?',
              'Please listen to what I have noticed.',
            ],
          },
          { p: 'The team can listen to you, even where it cannot tell you anything.' },
          {
            byNation: {
              england: [],
              scotland: [
                { p: 'In Scotland the law speaks of parental rights and responsibilities.' },
              ],
              wales: [],
              northernIreland: [],
            },
          },
        ],
      },
      {
        heading: 'The child’s own view',
        basis: 'childsTeam.ownView',
        pieces: [
          { p: 'Ask how the child has been told, and how their own wishes are being heard.' },
        ],
      },
      reportSymptoms,
    ],
  },

  concern: {
    heading: 'Raise your concern',
    blocks: [
      {
        heading: 'Talk to the team',
        basis: 'concern.team',
        pieces: [
          {
            p: 'Begin with someone you trust: a doctor, a nurse, or the person in charge that day. Say what happened, and what would put it right.',
          },
          {
            script: [
              {
                you: 'I would like to talk about something that has upset me.',
                they: 'We would like to talk about something that has upset us.',
              },
              'This is what happened, and when.',
              'This is what would help.',
              { you: 'When will I hear from you?', they: 'When will we hear from you?' },
            ],
          },
        ],
      },
      raisingAConcern,
      {
        heading: 'Keep a note',
        basis: 'concern.record',
        pieces: [
          {
            sheet: [
              { blank: 'What happened', lines: 3 },
              { blank: 'When and where' },
              { blank: 'Who was there' },
              { blank: 'What would put it right', lines: 2 },
              { blank: 'Who I told, and what they said', lines: 2 },
            ],
          },
        ],
      },
      {
        heading: 'You can still ask about a second opinion',
        basis: 'entitlement',
        pieces: [{ p: entitlement }],
      },
      reportSymptoms,
    ],
  },

  settled: {
    heading: 'It is good that it is clearer now',
    blocks: [
      {
        basis: 'settled.explained',
        pieces: [
          {
            p: 'Often a clear explanation is all that was missing. You can leave it at that for now. Please do not cancel anything yourself.',
          },
        ],
      },
      {
        heading: { you: 'You can change your mind', they: 'They can change their mind' },
        basis: 'settled.changeMind',
        pieces: [
          { p: entitlement },
          {
            p: 'Ask early rather than late, since it can mean a wait. Ask the team what a delay would mean.',
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
              'Write down who to call with a question.',
              'Write down what you understood, while it is fresh.',
            ],
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
        basis: 'talk.goOver',
        pieces: [
          {
            p: 'Ask the GP or the consultant, a senior doctor, for time to go over it again. They will be glad to, and often that is enough.',
          },
        ],
      },
      { heading: 'What to say', basis: 'talk.say', pieces: [askToGoOver] },
      {
        heading: 'Questions to ask',
        basis: 'talk.questions',
        pieces: [
          threeQuestions,
          {
            questions: [
              'How sure are you of the diagnosis?',
              'Who else has looked at the scans and the results?',
              'What happens if nothing is done for now?',
              {
                you: 'Could I have what you said in writing?',
                they: 'Could we have what you said in writing?',
              },
            ],
          },
        ],
      },
      {
        heading: 'What to bring',
        basis: 'talk.bring',
        pieces: [
          {
            checklist: [
              {
                you: 'Someone you trust, to listen with you.',
                they: 'Someone to support you both, if you like.',
              },
              { you: 'Your letters and reports.', they: 'Their letters and reports.' },
              'A list of medicines and allergies.',
              'The questions, the most important one first.',
              'A pen and paper. Ask before you record anything.',
              'Glasses or hearing aids, and an interpreter booked ahead.',
            ],
          },
        ],
      },
      {
        heading: 'Ask about waiting',
        basis: 'talk.waiting',
        pieces: [{ p: 'Please do not cancel anything yourself, and ask:' }, delayQuestions],
      },
      {
        heading: 'If it does not help',
        basis: 'entitlement',
        pieces: [
          { p: entitlement },
          {
            p: 'Come back to this guide if the talk does not help, or cannot happen soon. Your answers may be gone by then, so start again.',
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
              'Do not discourage them. Many fear that asking gives offence.',
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
              'Say what a delay could mean for this patient, and what to keep to meanwhile.',
              'Say who stays in charge. A new consultant does not take over unless that is arranged.',
              'Guidance for doctors: it is good practice to agree, unless there is good reason not to.',
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
              'If the patient has not refused, offer the family the consent note below.',
              'If they agree, check that the person who asks has and understands the information.',
            ],
          },
        ],
      },
      {
        heading: 'A consent note to hand over',
        basis: 'listenOnly.note',
        pieces: [consentSheet],
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
            p: 'Doctors ask each other for a view, above all when a case is complicated. The patient need not ask for it.',
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
            p: 'The same website has an order form for your patients. It offers three free “Understanding Kidney Cancer” booklets and a Careline poster.',
          },
        ],
      },
    ],
  },
};
