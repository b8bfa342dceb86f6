import { sheetWords } from '#interface/sheetWords.ts';
import { List } from '../../components/List/List.tsx';
import { type ComparedOption, type Comparison, say, type Text } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { AdviceBlocks } from '../../screens/step/AdviceBlocks.tsx';

const words = sheetWords.options;

/** The options side by side, as they are printed, without the heading. */
export function OptionsPaper({ comparison }: { readonly comparison: Comparison }) {
  return (
    <>
      <AdviceBlocks blocks={[comparison.before]} />
      <div className="options">
        {comparison.options.map((option) => (
          <Option key={option.id} option={option} />
        ))}
      </div>
    </>
  );
}

/** The same rows in the same order for each, as high as those beside them, so that none looks better. */
function Option({ option }: { readonly option: ComparedOption }) {
  const { listener } = useGuide();
  const one = (text: Text) => say(text, listener);
  const { name, possible, what, good, hard, like, who, matters } = option;
  const rows = [
    { term: words.what, says: one(what) },
    { term: words.good, says: good.map(one) },
    { term: words.hard, says: hard.map(one) },
    { term: words.like, says: one(like) },
    { term: words.who, says: one(who) },
    ...matters.map((matter) => ({ term: one(matter.what), says: one(matter.says) })),
  ];
  return (
    <article className="option" style={{ gridRow: `span ${rows.length + 1}` }}>
      <div className="option__head">
        <h2>{one(name)}</h2>
        {possible ? <p className="option__possible">{one(words.possible)}</p> : null}
      </div>
      <dl style={{ gridRow: `span ${rows.length}` }}>
        {rows.map(({ term, says }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{typeof says === 'string' ? says : <List items={says} />}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
