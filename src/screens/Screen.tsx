import type { Place } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';
import { AboutScreen } from './AboutScreen.tsx';
import { LostScreen } from './LostScreen.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { SheetScreen } from './outcome/SheetScreen.tsx';
import { ReadingScreen } from './ReadingScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { AdviceScreen } from './step/AdviceScreen.tsx';
import { ManyScreen } from './step/ManyScreen.tsx';
import { QuestionScreen } from './step/QuestionScreen.tsx';

interface ScreenProps {
  readonly place: Place;
}

/** The screen of a place. */
export function Screen({ place }: ScreenProps) {
  const { flow, journey } = useGuide();
  switch (place.screen) {
    case 'start':
      return <StartScreen />;
    case 'step':
      return <StepScreen step={place.address} />;
    case 'outcome':
      return <OutcomeAt outcome={journey.at} />;
    case 'urgentHelp':
      return <ReadingScreen advice={flow.urgentHelp} />;
    case 'about': {
      const page = flow.about.find(({ id }) => id === place.address);
      return page ? <AboutScreen page={page} /> : <LostScreen />;
    }
    case 'sheet': {
      const offer = flow.sheets.find(({ id }) => id === place.address);
      return offer ? <SheetScreen offer={offer} /> : <LostScreen />;
    }
    case 'lost':
      return <LostScreen />;
  }
}

/** An outcome that says what to do now says nothing else, and is here at once. */
function OutcomeAt({ outcome }: { readonly outcome: string }) {
  const urgent = useGuide().flow.urgentOutcomes[outcome];
  return urgent ? <ReadingScreen advice={urgent} /> : <OutcomeScreen />;
}

function StepScreen({ step }: { readonly step: string }) {
  const { flow } = useGuide();
  const words = flow.steps[step];
  const node = flow.path[step];
  if (!words || !node || !('on' in node)) return <LostScreen />;
  switch (words.kind) {
    case 'question':
      return <QuestionScreen step={step} question={words} />;
    case 'many': {
      const [option = ''] = Object.keys(node.on);
      return <ManyScreen step={step} many={words} option={option} />;
    }
    case 'advice':
      return <AdviceScreen step={step} advice={words} />;
  }
}
