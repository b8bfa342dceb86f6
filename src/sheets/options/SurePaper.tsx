import { sheetWords } from '#interface/sheetWords.ts';
import { type SureWords, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';

const words = sheetWords.sure;

/** The four questions as they are printed, each with a yes and a no to ring. */
export function SurePaper({ sure }: { readonly sure: SureWords }) {
  const { listener } = useGuide();
  return (
    <section className="block">
      <h2 className="block__heading">{words.title}</h2>
      <ul className="sure-paper">
        {sure.questions.map(({ id, question }) => (
          <li key={id}>
            {say(question, listener)} {words.yes} ☐ {words.no} ☐
          </li>
        ))}
      </ul>
      <AdviceBlocks blocks={[sure.credit]} />
    </section>
  );
}
