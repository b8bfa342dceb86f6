import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { clinicSession, untilCleared, untilWarning } from '../../src/clinic/clinicSession.ts';

const second = 1000;
const minute = 60 * second;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12) });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A session, and what it has come to. */
function opened() {
  const actor = createActor(clinicSession()).start();
  return {
    state: () => actor.getSnapshot().value,
    send: (...types: Parameters<typeof actor.send>[0]['type'][]) => {
      for (const type of types) actor.send({ type });
    },
    /** Time goes by, for people and for timers. */
    wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
    /** Time goes by for people alone: timers stand still. */
    sleep: (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds),
  };
}

/** A session with a patient’s answers on the screen. */
function withPatient() {
  const session = opened();
  session.send('ENTER');
  return session;
}

test('the reset comes after ten minutes, and its warning two minutes before', () => {
  expect([untilWarning, untilCleared]).toEqual([8 * minute, 2 * minute]);
});

describe('with nothing to clear', () => {
  test('nobody is ever warned', () => {
    const session = opened();
    session.wait(60 * minute);
    session.send('ACTIVITY', 'RETURN', 'CARRY_ON');
    session.wait(60 * minute);
    expect(session.state()).toBe('off');
  });
});

describe('a professional with a patient', () => {
  test('is warned after 8 minutes without a sign of them, and not before', () => {
    const session = withPatient();
    session.wait(8 * minute - 1);
    expect(session.state()).toBe('active');
    session.wait(1);
    expect(session.state()).toBe('warning');
  });

  test('who is not there finds all cleared 2 minutes later, and not before', () => {
    const session = withPatient();
    session.wait(10 * minute - 1);
    expect(session.state()).toBe('warning');
    session.wait(1);
    expect(session.state()).toBe('cleared');
    session.wait(60 * minute);
    expect(session.state()).toBe('cleared');
  });

  test('who does something is not warned until 8 minutes after it', () => {
    const session = withPatient();
    for (let times = 0; times < 20; times += 1) {
      session.wait(7 * minute);
      session.send('ACTIVITY');
    }
    session.wait(8 * minute - 1);
    expect(session.state()).toBe('active');
    session.wait(1);
    expect(session.state()).toBe('warning');
  });

  test('who gives another answer is no newcomer: the wait goes on', () => {
    const session = withPatient();
    session.wait(7 * minute);
    session.send('ENTER');
    session.wait(minute);
    expect(session.state()).toBe('warning');
  });

  test('may carry on, as often as they like, for another 8 minutes each time', () => {
    const session = withPatient();
    for (let times = 0; times < 10; times += 1) {
      session.wait(8 * minute + minute);
      expect(session.state()).toBe('warning');
      session.send('CARRY_ON');
      expect(session.state()).toBe('active');
      session.wait(8 * minute - 1);
      expect(session.state()).toBe('active');
      session.wait(1);
      expect(session.state()).toBe('warning');
      session.send('CARRY_ON');
    }
  });

  test('who clears is not watched any more', () => {
    for (const gone of [0, 9 * minute, 11 * minute]) {
      const session = withPatient();
      session.wait(gone);
      session.send('LEAVE');
      expect(session.state()).toBe('off');
      session.wait(60 * minute);
      expect(session.state()).toBe('off');
    }
  });

  test('begins again with the next patient', () => {
    const session = withPatient();
    session.wait(10 * minute);
    session.send('LEAVE', 'ENTER');
    session.wait(8 * minute - 1);
    expect(session.state()).toBe('active');
  });
});

describe('while the warning stands', () => {
  test('a touch alone does not hold it up: the next person may have sat down', () => {
    const session = withPatient();
    session.wait(9 * minute);
    session.send('ACTIVITY', 'RETURN', 'ENTER');
    expect(session.state()).toBe('warning');
    session.wait(minute);
    expect(session.state()).toBe('cleared');
  });
});

describe('a computer that slept', () => {
  test.each(['ACTIVITY', 'RETURN'] as const)(
    'for 10 minutes clears at the first %s, before the warning or after it',
    (first) => {
      for (const before of [0, 9 * minute]) {
        const session = withPatient();
        session.wait(before);
        session.sleep(10 * minute);
        session.send(first);
        expect(session.state()).toBe('cleared');
      }
    },
  );

  test('takes no Carry on that comes too late', () => {
    const session = withPatient();
    session.wait(9 * minute);
    session.sleep(minute);
    session.send('CARRY_ON');
    expect(session.state()).toBe('cleared');
  });

  test('for a short while goes on as before', () => {
    const session = withPatient();
    session.sleep(8 * minute - 1);
    session.send('RETURN');
    expect(session.state()).toBe('active');
    session.send('ACTIVITY');
    session.sleep(8 * minute - 1);
    session.send('RETURN');
    expect(session.state()).toBe('active');
  });

  test.each(['RETURN', 'ACTIVITY'] as const)(
    'until the warning was due warns at the next %s, which may be the next patient’s',
    (event) => {
      const session = withPatient();
      session.sleep(8 * minute);
      session.send(event);
      expect(session.state()).toBe('warning');
      session.send('ACTIVITY');
      expect(session.state()).toBe('warning');
    },
  );

  test('whose clock was set back still clears in time', () => {
    const session = withPatient();
    session.sleep(-60 * minute);
    session.send('RETURN', 'ACTIVITY');
    session.wait(10 * minute);
    expect(session.state()).toBe('cleared');
  });
});
