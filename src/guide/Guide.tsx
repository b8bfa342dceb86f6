import { type ComponentProps, StrictMode } from 'react';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface GuideProps extends ComponentProps<typeof App> {
  readonly onStartAgain: () => void;
}

/** The whole guide, the same in a browser and at build, where its first screens are written into the pages. */
export function Guide({ onStartAgain, ...app }: GuideProps) {
  const { organisation, whenUnwell } = app.flow;
  return (
    <StrictMode>
      <ErrorBoundary
        supportLine={organisation.supportLine.number}
        whenUnwell={whenUnwell}
        onStartAgain={onStartAgain}
      >
        <App {...app} />
      </ErrorBoundary>
    </StrictMode>
  );
}
