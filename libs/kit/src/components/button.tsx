import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';
import { classes } from './classes';

export interface ButtonLook {
  /** `quiet` is outlined: use it for everything but the one main deed of a page. */
  look?: 'main' | 'quiet' | 'light' | 'line';
  icon?: IconName;
  wide?: boolean;
  small?: boolean;
  children: ReactNode;
}

export function buttonClass({ look = 'main', wide, small }: Omit<ButtonLook, 'children'>): string {
  return classes('button', look !== 'main' && `button-${look}`, wide && 'button-wide', small && 'button-small');
}

export type ButtonProps = ButtonLook & Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'disabled'>;

/** Never disabled: a button that does nothing must say why, see ActionButton. */
export function Button({ look, icon, wide, small, children, type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass({ look, wide, small })}>{icon && <Icon name={icon} />}{children}</button>;
}

/** A link that looks like a button. `tel:`, `sms:` and other sites leave the portal; everything else stays in it. */
export function ButtonLink({ to, look, icon, wide, small, children, ...rest }: ButtonLook & { to: string }) {
  const inside = <>{icon && <Icon name={icon} />}{children}</>;
  const className = buttonClass({ look, wide, small });
  return /^(https?|tel|sms|mailto):/.test(to)
    ? <a {...rest} href={to} className={className}>{inside}</a>
    : <Link {...rest} to={to} className={className}>{inside}</Link>;
}
