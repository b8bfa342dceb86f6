import type { Examples } from '../examples.ts';
import { NoticeBanner } from './NoticeBanner.tsx';

const changed = {
  text: 'You changed an answer, and that is fine. What you said about these no longer counts:',
  about: ['Where the treatment is', 'What matters to you'],
};
const notKept = {
  text: 'This browser could not save your answers. You can carry on, but keep this page open.',
};

export const examples = {
  'one message': () => <NoticeBanner id="notice" messages={[notKept]} />,
  'what it is about': () => <NoticeBanner id="notice" messages={[changed]} />,
  'several messages': () => <NoticeBanner id="notice" messages={[changed, notKept]} />,
} satisfies Examples;
