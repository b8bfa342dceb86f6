import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

interface SummaryListProps {
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly values: readonly string[];
    readonly href: string;
  }[];
  /** What the link of each row says. */
  readonly change: string;
}

/**
 * Answers, each with a link that leads to where it can be changed.
 *
 * Accessibility: each link says which answer it changes, for whoever hears the links alone.
 */
export function SummaryList({ rows, change }: SummaryListProps) {
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ key, label, values, href }) => (
        <div key={key} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">{label}</dt>
          <dd className="nhsuk-summary-list__value">
            {values.map((value) => (
              <p key={value}>{value}</p>
            ))}
          </dd>
          <dd className="nhsuk-summary-list__actions no-print">
            <a href={href}>
              <span>{change}</span> <VisuallyHidden>{label}</VisuallyHidden>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
