import { memo } from 'react';
import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { address, type Organisation } from '../../engine/index.ts';
import { telHref } from '../PhoneNumber/telHref.ts';

interface HeaderProps {
  /** What the guide is called. */
  readonly name: string;
  readonly organisation: Organisation;
  /** Whether the screen says what to do now. Then no other number competes with it. */
  readonly urgent: boolean;
  /** The link to a screen; a page without a script has other ones. */
  readonly hrefOf?: (address: string) => string;
}

/**
 * The head of every screen.
 *
 * Accessibility: help is a landmark with a name, always in the same place: urgent help, and a number to tap. The link of
 * the number says whose it is.
 */
export const Header = memo(({ name, organisation, urgent, hrefOf = hrefTo }: HeaderProps) => {
  const { logo } = organisation;
  const { number } = organisation.supportLine;
  return (
    <header className="header no-print">
      <div className="header__bar">
        <div className="nhsuk-width-container">
          <a className="header__name" href={hrefOf(address.start)}>
            {name}
          </a>
          <p className="header__organisation">
            {logo ? (
              // Low, so that React has no page ask for it before what people came for.
              <img className="header__logo" src={logo.src} alt={logo.alt} fetchPriority="low" />
            ) : (
              organisation.name
            )}
          </p>
        </div>
      </div>
      <nav className="help" aria-label={words.header.helpStrip}>
        <ul className="nhsuk-width-container help__list">
          <li>
            <a className="help__link" href={hrefOf(address.urgentHelp)}>
              {words.header.urgentHelp}
            </a>
          </li>
          {urgent || number === undefined ? null : (
            <li>
              <a className="help__link" href={telHref(number)}>
                <span>{words.header.callUs}</span> <span className="help__number">{number}</span>
              </a>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
});
