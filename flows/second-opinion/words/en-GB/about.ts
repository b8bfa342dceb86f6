import type { AboutId, Block } from '../../types.ts';
import type { AboutGuide } from '../../wordTypes.ts';
import { glossary } from './glossary.ts';
import { supportLine } from './shared.ts';

/** What the pages about the guide itself say, by address. What they promise, tests prove. */
export const about = ({
  publisher,
  checkedOn,
  signedOff,
  sources,
}: AboutGuide): Readonly<Record<AboutId, readonly Block[]>> => ({
  about: [
    {
      heading: 'Who publishes it',
      basis: 'about.publisher',
      pieces: [
        { p: publisher.publisher },
        { readOn: 'secondOpinion' },
        { call: 'generalEnquiries' },
        supportLine,
      ],
    },
    {
      heading: 'What it is for',
      basis: 'about.purpose',
      pieces: [
        {
          p: 'It helps you decide who to ask for a second opinion, and how. It is information, not medical advice.',
        },
        {
          p: 'It does not find illnesses, judge symptoms or say how long anyone can wait. Only the people who treat you can do that.',
        },
      ],
    },
    {
      heading: 'How it is paid for',
      pieces: [{ p: publisher.funding }],
    },
    {
      heading: 'Who checked it, and when',
      pieces: [
        {
          p: `The facts were compared with copies of public pages, by ${checkedOn}. Some copies were old. “Sources” lists them.`,
        },
        {
          p: signedOff
            ? `${signedOff.clinician} read all of it and signed it off. ${signedOff.editor} edited it. Both had done so by ${signedOff.on}.`
            : 'No doctor or nurse has signed the guide off yet. Until one has, please use it together with the people who treat you.',
        },
      ],
    },
    {
      heading: 'How it is kept up to date',
      pieces: [
        { p: publisher.updates },
        {
          p: 'In between, please tell us what is wrong, so that it can be put right. A copy that could do harm stops when it is next online, and gives a number to call.',
        },
        {
          p: 'Phone numbers and services change. If paper is old, check a number before you call it.',
        },
      ],
    },
    {
      heading: 'If something is wrong',
      basis: 'about.mistakes',
      pieces: [
        { p: 'Please tell us about any mistake. Call our office on the number above.' },
        { p: 'Do not use that number for urgent help. “Get urgent help” is on every page.' },
      ],
    },
  ],
  glossary,
  sources: [
    {
      basis: 'sources.read',
      pieces: [
        {
          p: 'The guide follows one page, the first below. The others were read to check it and to add to it.',
        },
        {
          p: `They were read by ${checkedOn}, from copies of public pages, and some copies were old. A link may have moved since.`,
        },
      ],
    },
    {
      heading: 'What was read',
      basis: 'sources.read',
      pieces: [{ sources }],
    },
    {
      heading: 'What the look is made of',
      pieces: [
        {
          p: 'The styles come from nhsuk-frontend, which is free for all to use. This guide is not part of the NHS.',
        },
      ],
    },
  ],
  privacy: [
    {
      heading: 'Your answers stay with you',
      pieces: [
        {
          list: [
            'Nothing you answer or type is sent anywhere. There is no account, and the guide counts no visits.',
            'No name and no number is asked for on the way to a plan.',
            'There are no cookies.',
            '“Read aloud” uses only voices that your browser says are on your device. It sends nothing and keeps nothing.',
          ],
        },
      ],
    },
    {
      heading: 'What is kept, and for how long',
      pieces: [
        {
          p: 'Your choices, the number and the questions you write are kept in this browser tab. So a reload does not lose them.',
        },
        {
          p: 'They go when you close the tab or choose “Clear my answers”. A reload after more than two hours finds none.',
        },
        {
          p: 'Nothing is kept for longer unless you ask. “Keep on this phone” keeps them in this browser until the date that it gives. The start page then shows your plan, with “Clear it”.',
        },
        {
          p: 'Some browsers can open a closed tab again. On a shared computer, choose “Clear my answers” before you leave.',
        },
        {
          p: 'What you type into a letter is never stored. It goes when you close or reload the page, or choose “Clear my answers”.',
        },
        {
          p: 'Once a nurse or doctor says that a patient is with them, no answer is kept at all. Anything kept in that browser before is removed.',
        },
      ],
    },
    {
      heading: 'The copy of the guide',
      pieces: [
        {
          p: 'Your browser also keeps a copy of the guide, so that it opens with no connection. The copy is the same for everyone and holds nothing about you.',
        },
        {
          p: '“Clear my answers” leaves that copy where it is. You can remove it in your browser’s settings.',
        },
        {
          p: 'The guide asks its host whether there is a newer version, or whether this one is out of date. It tells the host nothing about you.',
        },
      ],
    },
    {
      heading: 'What you take away yourself',
      pieces: [
        {
          list: [
            'Nothing leaves unless you send it yourself, by a button.',
            'A code or link for another device is made only if you ask for it. It holds your choices, and no words that you typed.',
            'Anyone who has that code or link can see those choices.',
            'A plan that you send, copy or save holds the plan, your questions and the number you wrote.',
            'A letter that you save or copy holds what you typed. Paper holds what you print.',
            'A calendar entry holds a day and a few plain words, and nothing of illness.',
          ],
        },
      ],
    },
    {
      heading: 'What we cannot promise',
      pieces: [
        {
          list: [
            'The computer that hosts these pages sees your internet address and which files it sends. It never sees your answers.',
            'Your browser’s history shows that you were here, and the names of the screens. From these, someone could guess some answers.',
            'Browser extensions, translation, spell-checkers and some keyboards may read the page, or what you type.',
            'Screenshots, printers, saved files and the list of copied texts keep what you give them.',
            'Anyone who uses this phone or computer can see what you keep on it.',
            'We cannot protect you on a device that someone else watches or controls.',
          ],
        },
      ],
    },
  ],
  accessibility: [
    {
      pieces: [
        {
          p: 'This guide is meant for everyone. We aim to meet the Web Content Accessibility Guidelines 2.2 at level AA.',
        },
      ],
    },
    {
      heading: 'What we have tested',
      pieces: [
        {
          list: [
            'Every kind of screen, by automatic checks in one browser, with no problem found.',
            'Whole ways through the guide with the keyboard alone.',
            'Small phones, tablets, desktop screens and paper.',
          ],
        },
      ],
    },
    {
      heading: 'What we have not tested yet',
      pieces: [
        {
          list: [
            'Screen readers, with the people who use them.',
            'Voice control.',
            'Browsers other than Chromium.',
          ],
        },
      ],
    },
    {
      heading: 'If something does not work for you',
      basis: 'about.mistakes',
      pieces: [
        {
          p: 'Please call our office and tell us. We can also send information in another way.',
        },
        { call: 'generalEnquiries' },
        { p: `This statement was written on ${checkedOn}.` },
      ],
    },
  ],
});
