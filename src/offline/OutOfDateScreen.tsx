import { useEffect, useRef, useState } from 'react';
import { recallWords } from '#interface/recallWords.ts';
import { title } from '#interface/title.ts';
import { LastResort } from '../guide/LastResort.tsx';

interface OutOfDateScreenProps {
  readonly guideName: string;
  readonly supportLine: string | undefined;
  readonly whenUnwell: string;
  /** False where the guide could not be had. */
  readonly getUpToDate: () => Promise<boolean>;
}

/** Stands in place of a recalled release: nothing of it is to be read on. */
export function OutOfDateScreen({
  guideName,
  supportLine,
  whenUnwell,
  getUpToDate,
}: OutOfDateScreenProps) {
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What the person was at is gone, so they are told at once why.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = title(recallWords.heading, guideName);
  }, [guideName]);
  return (
    <LastResort
      heading={recallWords.heading}
      headingRef={heading}
      what={
        <>
          <p>{recallWords.what}</p>
          <p>{recallWords.answers}</p>
        </>
      }
      supportLine={supportLine}
      whenUnwell={whenUnwell}
    >
      <button
        type="button"
        className="nhsuk-button"
        onClick={async () => setFailed(!(await getUpToDate()))}
      >
        {recallWords.getUpToDate}
      </button>
      <p role="status">{failed ? recallWords.failed : null}</p>
    </LastResort>
  );
}
