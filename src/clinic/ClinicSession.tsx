import { useActorRef } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import type { SnapshotFrom } from 'xstate';
import { words } from '#interface/words.ts';
import { openOutwardLinksInNewTab } from '../browser/outwardLinks.ts';
import { onActivity, onInput, onReturn } from '../browser/presence.ts';
import { Button } from '../components/Button/Button.tsx';
import type { Cleared, GuideState } from '../guide/journeyStore.ts';
import { clinicSession } from './clinicSession.ts';
import { reportHeight } from './reportHeight.ts';

interface ClinicSessionProps {
  readonly kept: GuideState;
  readonly onClear: (why: Cleared) => void;
  /** The button that was pressed is gone then, so the focus needs another place. */
  readonly onCarryOn: () => void;
}

/**
 * The bar over every screen while a professional goes through the guide with a patient: it clears for the
 * next patient, when it is told to or when nobody is there any more.
 */
export function ClinicSession({ kept, onClear, onCarryOn }: ClinicSessionProps) {
  const [snapshot, see] = useState<SnapshotFrom<ReturnType<typeof clinicSession>>>();
  const session = useActorRef(clinicSession(), {}, see);
  const state = snapshot?.value;
  const isWarning = state === 'warning';
  const bar = useRef<HTMLElement>(null);

  useEffect(() => (bar.current ? reportHeight(bar.current) : undefined), []);

  useEffect(() => {
    session.send({ type: kept.journey.taken.length > 0 ? 'ENTER' : 'LEAVE' });
  }, [session, kept]);

  useEffect(() => {
    if (state === 'cleared') onClear('clearedWhenIdle');
  }, [state, onClear]);

  useEffect(() => {
    const stops = [
      // A choice that is not sent yet shows on the screen like an answer.
      onInput(() => session.send({ type: 'ENTER' })),
      onActivity(() => session.send({ type: 'ACTIVITY' })),
      onReturn(() => session.send({ type: 'RETURN' })),
      openOutwardLinksInNewTab(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);

  const carryOn = () => {
    session.send({ type: 'CARRY_ON' });
    onCarryOn();
  };

  return (
    <section
      ref={bar}
      className={`clinic no-print${isWarning ? ' clinic--warning' : ''}`}
      aria-label={words.clinic.label}
    >
      <div className="nhsuk-width-container clinic__bar">
        {/* Two elements: an alert is announced when it comes, and not always when its words change. */}
        {isWarning ? (
          <p key="warning" role="alert">
            {words.clinic.warning}
          </p>
        ) : (
          <p key="rest">{words.clinic.nothingKept}</p>
        )}
        <div className="clinic__buttons">
          {isWarning ? <Button onClick={carryOn}>{words.clinic.carryOn}</Button> : null}
          <Button secondary onClick={() => onClear('cleared')}>
            {words.clinic.clear}
          </Button>
        </div>
      </div>
    </section>
  );
}
