import type { Block, Ground, Piece, Text } from '../../../types.ts';
import { entitlement } from '../entitlement.ts';
import { delayQuestions, reportSymptoms, supportLine } from '../shared.ts';

/** Sections of the plan that are there, or not, as a whole. Which, and in what order, is for `plan.ts`. */

/** Stands before every route where treatment is booked, urgent, begun, or not known (H4). */
export const ringTeamFirst: Block = {
  heading: 'First call the nurse or the GP, and please do not cancel anything yourself',
  basis: 'plan.ringFirst',
  tone: 'strong',
  pieces: [
    {
      p: 'Call the specialist nurse or the GP surgery before anything else. Ask whether any date can be kept while you ask. You do not have to tell the consultant yourself.',
    },
    {
      p: {
        you: 'You decide about your treatment. You can change your mind, even after you have signed a consent form.',
        they: 'They decide about their treatment. They can change their mind, even after signing a consent form.',
      },
    },
  ],
};

export const ringTeamFirstLead: Text = {
  you: 'Please do not cancel anything yourself. First call the specialist nurse or the GP; then ask for your second opinion.',
  they: 'Please do not cancel anything yourselves. First call the specialist nurse or the GP; then ask for the second opinion.',
};

/** Many fear to offend (E7). */
export const saidOften: Piece = {
  p: 'Doctors are used to being asked. Asking is not a complaint. Use your own words if you like.',
};

export const moreQuestions: Block = {
  basis: 'plan.moreQuestions',
  pieces: [{ p: 'There are more questions to choose from, and room to write your own.' }],
  links: [{ to: 'questions', text: 'All the questions, and your own' }],
};

export const entitlementPart: Block = {
  basis: 'entitlement',
  tone: 'calm',
  pieces: [{ p: entitlement }],
};

/** Scotland says so in so many words (U7). */
export const anyTimeInScotland: Block = {
  basis: 'plan.anyTimeInScotland',
  pieces: [
    {
      byNation: {
        england: [],
        wales: [],
        northernIreland: [],
        scotland: [{ p: 'In Scotland, patients may ask at any time in their care.' }],
      },
    },
  ],
};

export const concernGoesItsOwnWay: Block = {
  heading: 'Your concern about care is separate',
  basis: 'plan.concern',
  pieces: [
    {
      p: 'Tell the team, or turn to the people under “Who can help”. It need not hold up a second opinion.',
    },
  ],
};

const withConsent: Block = {
  heading: { you: 'Someone can ask for you', they: 'Someone else can ask' },
  basis: 'plan.consent',
  pieces: [
    {
      p: {
        you: 'A relative, friend or carer can ask, if you agree. Tell them all you know about your illness, and give them a signed note.',
        they: 'Another relative or friend can ask instead, if the person agrees. They need the same information, and a signed note.',
      },
    },
  ],
  links: [{ to: 'consent-note', text: 'The consent note' }],
};

/** Legal authority and parental responsibility cannot be handed on with a note. */
const withHelp: Block = {
  heading: 'Help with asking',
  basis: 'plan.helpWithAsking',
  pieces: [
    {
      p: 'The specialist nurse can raise it together with you. You can talk it through with our support line first.',
    },
  ],
};

/** For those who would like somebody else to ask, by the ground on which they ask themselves. */
export const someoneElseAsks: Readonly<Record<Ground, Block>> = {
  self: withConsent,
  agreed: withConsent,
  authority: withHelp,
  parent: withHelp,
};

export const trials: Block = {
  heading: 'Clinical trials',
  basis: 'trials',
  pieces: [
    {
      p: 'Ask the doctors and nurses which trials could be open to join. It can be hard to find one near home. Our website explains how to look.',
    },
  ],
};

export const whatToBring: Block = {
  id: 'bring',
  heading: 'What to bring, and what should be sent',
  basis: 'plan.bring',
  pieces: [
    { p: 'The new doctor should be sent these. Call beforehand and ask whether they have come.' },
    {
      checklist: [
        'Scans and X-rays: the images, and not only the reports.',
        'Any biopsy (tissue sample) and blood test results.',
        'Letters from the hospital and the GP.',
      ],
    },
    { p: 'Bring these:' },
    {
      checklist: [
        'This plan, with the questions.',
        'The appointment letter.',
        'Copies of letters and reports, if you have them.',
        'A list of medicines and allergies.',
        'A note of symptoms, and when they began.',
        { you: 'Someone you trust.', they: 'Someone to support you both, if you like.' },
        'Something to write with.',
        'Glasses and hearing aids.',
      ],
    },
    {
      p: 'Ask before you record what is said. If papers are missing, ask the GP surgery and the hospital for a free copy of the records.',
    },
  ],
};

/** What shows that a carer may ask. */
export const proofToBring: Readonly<Record<'agreed' | 'authority', Block>> = {
  agreed: {
    basis: 'plan.bringNote',
    pieces: [{ p: 'And bring this:' }, { checklist: ['The note that the person signed.'] }],
  },
  authority: {
    basis: 'plan.bringDocument',
    pieces: [{ p: 'And bring this:' }, { checklist: ['The legal document or court order.'] }],
  },
};

export const accessNeeds: Block = {
  heading: 'An interpreter, or another format',
  basis: 'plan.access',
  pieces: [
    {
      p: 'Ask for it when the appointment is made, and ask that it goes in the notes. An interpreter should be a professional, not family.',
    },
  ],
};

export const delay: Block = {
  id: 'delay',
  heading: 'Ask what a delay would mean',
  basis: 'plan.delay',
  pieces: [
    {
      p: 'A second opinion can mean a wait and a journey, and may delay treatment. With a serious illness, think about that before you decide. Only the doctors can say what it means here.',
    },
    { p: 'Please do not cancel anything yourself, and ask:' },
    delayQuestions,
  ],
};

export const inCharge: Block = {
  id: 'inCharge',
  heading: 'Who stays in charge',
  basis: 'plan.inCharge',
  pieces: [
    {
      p: {
        you: 'Seeing a new consultant does not move your care to them. Stay with your present team until you are told in writing that someone else is in charge.',
        they: 'Seeing a new consultant does not move the care to them. Stay with the present team until you are told in writing that someone else is in charge.',
      },
    },
  ],
};

export const takingOver: Block = {
  heading: {
    you: 'If you want the new consultant to treat you',
    they: 'If they want the new consultant to treat them',
  },
  basis: 'plan.inCharge',
  pieces: [
    { p: 'This has to be agreed with the doctors and the hospital. Ask both teams:' },
    {
      questions: [
        {
          you: 'Can the new consultant take over my treatment?',
          they: 'Can the new consultant take over the treatment?',
        },
        'Who would be in charge, and from which day?',
        'What happens to the appointments that are booked?',
        'Who tells the GP and the first team?',
      ],
    },
  ],
};

export const help: Block = {
  id: 'help',
  heading: 'Who can help',
  pieces: [],
  parts: [
    {
      heading: 'Someone to talk to',
      basis: 'help.someoneToTalkTo',
      pieces: [
        supportLine,
        { call: 'otherHelpline' },
        { p: 'Both can listen and explain. Neither can arrange a second opinion.' },
      ],
    },
    {
      heading: 'Help with a concern',
      basis: 'help.concern',
      pieces: [{ services: 'adviceBody' }],
    },
    {
      heading: 'Urgent help',
      basis: 'help.urgent',
      pieces: [{ call: 'emergency' }, { services: 'urgentNumbers' }],
    },
  ],
};

export const symptoms: Block = { ...reportSymptoms, id: 'symptoms' };

export const afterwards: Block = {
  id: 'afterwards',
  heading: 'After the second opinion',
  basis: 'afterwards.often',
  pieces: [
    {
      p: 'Often the second doctor agrees. Sometimes they suggest something different.',
    },
  ],
  parts: [
    {
      heading: 'If they agree',
      basis: 'afterwards.agree',
      pieces: [{ p: 'Ask what happens next, when treatment starts, and who leads it.' }],
    },
    {
      heading: 'If they differ',
      basis: 'afterwards.differ',
      pieces: [
        {
          p: 'Ask each doctor what they see differently, and why. Ask whether the two teams could talk together.',
        },
        {
          p: 'Ask the present team which plan holds for now, and by when a decision is needed.',
        },
      ],
    },
    {
      heading: 'If it leaves you confused',
      basis: 'afterwards.confused',
      pieces: [
        {
          p: 'Ask the specialist nurse or the GP to go through both opinions with you. Or call us.',
        },
      ],
    },
    {
      heading: 'A third opinion',
      basis: 'afterwards.third',
      pieces: [
        {
          p: 'You can ask again. It may help where two doctors differ on something that decides the treatment.',
        },
        {
          p: 'It may also put off a decision. Ask what it could still change, and whether waiting could harm.',
        },
      ],
    },
    {
      heading: { you: 'Who treats me now?', they: 'Who treats them now?' },
      basis: 'afterwards.whoTreats',
      pieces: [
        {
          p: 'The present team does, until you are told in writing that someone else does. Tell both teams and the GP what was decided.',
        },
      ],
    },
  ],
};

export const whereItComesFrom = (publisher: string): Block => ({
  id: 'sources',
  heading: 'Where this comes from',
  basis: 'plan.source',
  pieces: [
    {
      p: `This plan follows the page on second opinions by ${publisher}. Facts were compared with copies of public pages, some of them old. “Sources” in the guide lists them.`,
    },
    { p: 'No doctor or nurse has signed this guide off yet.' },
    { readOn: 'secondOpinion' },
  ],
});
