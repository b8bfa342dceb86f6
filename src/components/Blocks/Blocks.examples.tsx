import type { SpokenBlock } from '../../engine/index.ts';
import type { Examples } from '../examples.ts';
import { Blocks } from './Blocks.tsx';

const change: SpokenBlock = {
  heading: 'Tell someone at once if anything changes',
  pieces: [{ p: 'Do not wait for any appointment to report a new or worse symptom.' }],
};

const askAgain: SpokenBlock = {
  heading: 'Go back to the GP and ask to be referred again',
  pieces: [{ p: 'You can say who you would like to see, but nobody can promise it.' }],
};

export const examples = {
  'no block': () => <Blocks blocks={[]} level={2} />,
  'words without a heading': () => (
    <Blocks blocks={[{ pieces: [{ p: 'You can ask for a second opinion.' }] }]} level={2} />
  ),
  'several blocks': () => <Blocks blocks={[askAgain, change]} level={2} />,
  'what must not be missed': () => <Blocks blocks={[{ ...change, tone: 'strong' }]} level={2} />,
  'what to do now': () => (
    <Blocks
      blocks={[
        {
          heading: 'Call 999 now',
          tone: 'urgent',
          pieces: [
            { p: 'In hospital, shout for staff.' },
            { contact: { name: 'Emergency', number: '999' } },
          ],
        },
      ]}
      level={2}
    />
  ),
  'what is set apart, without a heading': () => (
    <Blocks
      blocks={[
        {
          tone: 'calm',
          pieces: [{ p: 'The NHS does not have to provide one.' }],
        },
      ]}
      level={2}
    />
  ),
  'steps in their order': () => (
    <Blocks
      blocks={[
        {
          heading: 'What to do next',
          pieces: [],
          ordered: true,
          parts: [{ ...change, tone: 'strong' }, askAgain],
        },
      ]}
      level={2}
    />
  ),
  'help by nation': () => (
    <Blocks
      blocks={[
        {
          heading: 'For urgent help when life is not in danger',
          pieces: [
            {
              forNations: [
                { name: 'Wales', pieces: [{ contact: { name: 'NHS 111 Wales', number: '111' } }] },
                {
                  name: 'Northern Ireland',
                  pieces: [{ contact: { name: 'The GP out-of-hours service' } }],
                },
              ],
            },
          ],
        },
      ]}
      level={2}
    />
  ),
  'a place to go to, with links to sheets': () => (
    <Blocks
      blocks={[
        {
          id: 'whoAsks',
          heading: 'Who is asking, and who for',
          pieces: [
            { p: 'They can take that back at any time, and can always ask for themselves.' },
          ],
          links: [
            { to: 'consent-note', text: 'The consent note, in full' },
            { to: 'letter', text: 'A letter to send' },
          ],
        },
      ]}
      level={2}
    />
  ),
} satisfies Examples;
