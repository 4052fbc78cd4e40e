import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names'
import { Link } from './link'

type Look = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'sm' | 'md' | 'lg'
}
type ButtonProps = ComponentProps<'button'> & Look & { icon?: ReactNode; busy?: boolean }

/* While busy it keeps the focus and cannot be pressed again; it is not disabled, so it is still announced. */
export function Button({
  variant,
  size,
  icon,
  busy,
  type = 'button',
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      type={busy ? 'button' : type}
      onClick={busy ? undefined : props.onClick}
      aria-busy={busy || undefined}
      aria-disabled={busy || props['aria-disabled']}
      className={cx(buttonClass({ variant, size }), className)}
    >
      {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : icon}
      {children}
    </button>
  )
}

export function ButtonLink({ variant, size, icon, className, children, ...props }: LinkProps) {
  return (
    <Link {...props} className={cx(buttonClass({ variant, size }), className)}>
      {icon}
      {children}
    </Link>
  )
}
type LinkProps = ComponentProps<typeof Link> & Look & { icon?: ReactNode }

export function IconButton({ label, icon, className, variant = 'quiet', size, ...props }: IconButtonProps) {
  return (
    <Button
      {...props}
      variant={variant}
      size={size}
      icon={icon}
      aria-label={label}
      className={cx(
        size === 'sm' ? 'w-7 px-0 pointer-coarse:w-9' : 'w-8 px-0 pointer-coarse:w-11',
        className,
      )}
    />
  )
}
type IconButtonProps = Omit<ButtonProps, 'children'> & { label: string; icon: ReactNode }

export function buttonClass({ variant = 'secondary', size = 'md' }: Look = {}) {
  return cx(
    'inline-flex shrink-0 items-center justify-center whitespace-nowrap rounded-md border font-medium select-none',
    'transition-colors duration-100 aria-disabled:cursor-default disabled:opacity-55 aria-disabled:opacity-70',
    '[&>svg]:shrink-0',
    sizes[size],
    variants[variant],
  )
}

const sizes = {
  sm: 'h-7 gap-1.5 px-2.5 text-sm [&>svg]:size-3.5 pointer-coarse:h-9',
  md: 'h-8 gap-2 px-3 text-base [&>svg]:size-4 pointer-coarse:h-11 pointer-coarse:px-4',
  lg: 'h-10 gap-2 px-4 text-lg [&>svg]:size-4.5 pointer-coarse:h-12',
}

const variants = {
  primary:
    'border-transparent bg-accent text-on-accent enabled:hover:bg-accent-hover [a&]:hover:bg-accent-hover',
  secondary: 'border-line-strong/60 bg-surface text-ink enabled:hover:bg-sunken [a&]:hover:bg-sunken',
  quiet:
    'border-transparent text-ink-muted enabled:hover:bg-sunken enabled:hover:text-ink [a&]:hover:bg-sunken',
  danger:
    'border-transparent bg-danger text-on-danger enabled:hover:bg-danger-hover [a&]:hover:bg-danger-hover',
}
