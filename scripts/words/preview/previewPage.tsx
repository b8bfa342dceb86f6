import { renderToStaticMarkup } from 'react-dom/server';
import { ChangeView } from '../../review/parts/ChangeView.tsx';
import type { ChangedScreen, ChangedWords } from './changedScreens.ts';
import { writtenAt } from './writtenAt.ts';

interface PreviewOptions extends ChangedWords {
  /** With what it is compared: “a1b2c3d “Say it shorter”, 2026-11-28”. */
  readonly since: string;
  /** The styles of the guide. */
  readonly styles: string;
}

/** The page that shows changed screens beside the old ones. It is one file, which needs no network and no script. */
export function previewPage({ texts, screens, count, since, styles }: PreviewOptions): string {
  const shown = new Set(screens.flatMap((screen) => screen.texts));
  const elsewhere = texts.filter(({ id }) => !shown.has(id));
  const held: string[] = [];
  const hold = (html: string) => `⟦${held.push(html) - 1}⟧`;
  const html = renderToStaticMarkup(
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Changed words</title>
        <style>{hold(`${styles}\n${ownStyles}`)}</style>
      </head>
      <body>
        <main className="changed-words">
          <h1>Changed words</h1>
          <p>
            Compared with {since}. Changed: {saidOf(texts.length, 'text')}, on{' '}
            {saidOf(count, 'screen')}.
          </p>
          {texts.length === 0 && count === 0 ? (
            <p>
              <b>Nothing changed:</b> not a word on any screen.
            </p>
          ) : (
            <p>
              On the left is what it said, on the right what it says now; on a phone, one below the
              other. <del>This went.</del> <ins>This came.</ins>
            </p>
          )}
          {screens.map((screen) => (
            <ScreenBeside key={screen.name} screen={screen} texts={texts} hold={hold} />
          ))}
          {elsewhere.length > 0 && (
            <section className="changed-screen">
              <h2>On no screen that is drawn here</h2>
              <p>
                These are shown for a moment, such as when no answer is chosen, or are read aloud or
                printed, or stand on the map.
              </p>
              <Texts ids={elsewhere.map(({ id }) => id)} of={texts} />
            </section>
          )}
        </main>
      </body>
    </html>,
  );
  const whole = html.replaceAll(/⟦(\d+)⟧/g, (_, index: string) => held[Number(index)] ?? '');
  return `<!doctype html>\n${whole}\n`;
}

/** Keeps what is markup already, and gives what stands for it until the page is drawn. */
type Hold = (html: string) => string;

interface ScreenBesideProps {
  readonly hold: Hold;
  readonly screen: ChangedScreen;
  readonly texts: ChangedWords['texts'];
}

function ScreenBeside({ screen, texts, hold }: ScreenBesideProps) {
  const { name, alike, before, now } = screen;
  return (
    <section className="changed-screen">
      <h2>{name}</h2>
      <Texts ids={screen.texts} of={texts} />
      {alike.length > 0 && (
        <details>
          <summary>The same change shows on {saidOf(alike.length, 'more screen')}</summary>
          <ul>
            {alike.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="changed-beside">
        <Look title="Before" html={before && hold(before)} />
        <Look title="Now" html={now && hold(now)} />
      </div>
    </section>
  );
}

/** A screen as it was drawn. Its words are the project’s own, and whatever could run was taken out of it. */
function Look({ title, html }: { readonly title: string; readonly html: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {html === '' ? <p>There is no such screen.</p> : <div className="changed-look">{html}</div>}
    </section>
  );
}

interface TextsProps {
  readonly ids: readonly string[];
  readonly of: ChangedWords['texts'];
}

/** Where each text is written, and what it says word by word. */
function Texts({ ids, of }: TextsProps) {
  return (
    <ul className="changed-texts">
      {of
        .filter(({ id }) => ids.includes(id))
        .map((change) => {
          const { file, place } = writtenAt(change.id);
          return (
            <li key={change.id}>
              <code>{place}</code> in <code>{file}</code>: <ChangeView change={change} />
            </li>
          );
        })}
    </ul>
  );
}

/** @example saidOf(2, 'screen') // '2 screens' */
function saidOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const ownStyles = `
.changed-words{max-width:90rem;margin:0 auto;padding:1rem}
.changed-screen{margin-top:3rem;border-top:4px solid #005eb8}
.changed-texts{padding-left:1.25rem}
.changed-texts code{overflow-wrap:anywhere}
.changed-beside{display:grid;gap:1rem}
.changed-beside>section{min-width:0}
.changed-look{padding:1rem;border:1px solid #768692;background:#fff;overflow-wrap:break-word}
.changed-words del{background:#fbd5d5;color:#7a0000}
.changed-words ins{background:#d2f0d9;color:#00401a}
@media (min-width:60rem){.changed-beside{grid-template-columns:1fr 1fr}}
`;
