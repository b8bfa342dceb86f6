import type { RouteStop, RouteWords } from '../../engine/index.ts';
import type { Examples } from '../examples.ts';
import { Route } from './Route.tsx';

const you: RouteStop<string> = {
  sign: 'you',
  who: 'You',
  what: 'You know what to ask, and have it on paper.',
};

/** A way on which each kind of stop comes once. */
export const everyStop: RouteWords<string> = {
  allAlong: 'Keep every appointment you have.',
  stops: [
    you,
    {
      sign: 'talk',
      who: 'A talk with the doctor',
      what: 'It is explained again. Often that is enough.',
    },
    {
      sign: 'nurse',
      who: 'The specialist nurse',
      what: 'Call them first. Ask whether your dates can be kept.',
    },
    { sign: 'gp', who: 'The GP', what: 'They can refer on to another specialist.' },
    {
      sign: 'consultant',
      who: 'The second consultant',
      what: 'They are told it is a second opinion. They should have the results.',
      before: 'You may have to wait, and travel.',
    },
    {
      sign: 'team',
      who: 'Back to your own team',
      what: 'They stay in charge, unless a letter says that someone else is.',
    },
  ],
};

export const examples = {
  'one stop': () => <Route allAlong={everyStop.allAlong} stops={[you]} />,
  'every kind of stop, with a wait': () => <Route {...everyStop} />,
  'a wait before the first stop': () => (
    <Route
      allAlong={everyStop.allAlong}
      stops={[
        {
          sign: 'gp',
          who: 'A GP at another surgery',
          what: 'They look at it afresh, and can refer on to a specialist.',
          before: 'Registering comes first. Stay with the present surgery until then.',
        },
      ]}
    />
  ),
} satisfies Examples;
