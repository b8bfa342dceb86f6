import { useEffect, useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { linkWith } from '../../browser/handOver.ts';
import { canCopy, copyText } from '../../browser/output/copyText.ts';
import { Button } from '../../components/Button/Button.tsx';
import { focusPart } from '../../components/Heading/focusPart.ts';
import { partId } from '../../components/Heading/partId.ts';
import { List } from '../../components/List/List.tsx';
import { type Answers, writeHandOver } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { QrCode } from './QrCode.tsx';

const words = sheetWords.handOver;
const part = 'code';

/**
 * The answers as a code and a link for another device. Neither exists before the person asks for it, nor
 * after they leave the screen: an answer is nobody else's to find.
 */
export function HandOver({ answers }: { readonly answers: Answers }) {
  const { flow } = useGuide();
  const [isMade, setMade] = useState(false);
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.before}</p>
      <section className="block">
        <h3>{words.holdsHeading}</h3>
        <List items={words.holds} />
        {words.whoSees.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      {isMade ? (
        <Code link={linkWith(writeHandOver(flow, answers))} />
      ) : (
        <Button onClick={() => setMade(true)}>{words.make}</Button>
      )}
    </>
  );
}

function Code({ link }: { readonly link: string }) {
  const { kept } = useGuide();
  // The button that was pressed is gone, and the focus must not rest on nothing.
  useEffect(() => {
    focusPart(part);
  }, []);
  return (
    <section className="block no-print">
      <h3 id={partId(part)} tabIndex={-1}>
        {words.codeHeading}
      </h3>
      <p>{kept.clinic ? words.scanInClinic : words.scan}</p>
      <QrCode text={link} name={words.codeName} />
      {kept.clinic ? null : <Link link={link} />}
    </section>
  );
}

/** The link as text. A clinic's computer has no use for it: whoever copied it would leave it there. */
function Link({ link }: { readonly link: string }) {
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <>
      <h4>{words.linkHeading}</h4>
      <p>{words.useLink}</p>
      <p className="long-link" translate="no" dir="ltr">
        {link}
      </p>
      {canCopy() ? (
        <Button secondary onClick={() => void copyText(link).then(setCopied)}>
          {words.copy}
        </Button>
      ) : null}
      <p role="status">
        {isCopied === undefined ? null : isCopied ? words.copied : words.notCopied}
      </p>
    </>
  );
}
