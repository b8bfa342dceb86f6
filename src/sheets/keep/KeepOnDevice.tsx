import { useState } from 'react';
import { sheetWords } from '#interface/sheetWords.ts';
import { ukDate } from '../../components/PaperHeader/ukDate.ts';
import { longestKept } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { KeepWay } from './KeepWay.tsx';

const { heading, about, button, kept: keptUntil, failed } = sheetWords.keep.onDevice;

/** Keeps the journey in this browser once the person presses for it, and says until when. */
export function KeepOnDevice() {
  const { store, today } = useGuide();
  // What was so on arrival: the button stays while it is being used.
  const [before] = useState(() => store.current().onDeviceAt);
  if (before !== undefined) {
    return (
      <section className="block">
        <h2>{heading}</h2>
        <p>{saidOf(before)}</p>
      </section>
    );
  }
  const keep = () => {
    const { onDeviceAt } = store.keepOnDevice() ? store.current() : {};
    return onDeviceAt === undefined ? failed : saidOf(onDeviceAt);
  };
  return (
    <KeepWay heading={heading} about={about(lastDay(today.getTime()))} button={button} act={keep} />
  );
}

function saidOf(onDeviceAt: number): string {
  return keptUntil(lastDay(onDeviceAt));
}

function lastDay(keptAt: number): string {
  return ukDate(new Date(keptAt + longestKept.device));
}
