import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './class-names'

type Heading = { title: ReactNode; level?: 2 | 3 | 4; description?: ReactNode; actions?: ReactNode }
type CardProps = Omit<ComponentProps<'section'>, 'title'> &
  Partial<Heading> & { flush?: boolean; footer?: ReactNode }

/* A section with its heading. `flush` gives a table or a list the full width. */
export function Card({
  title,
  level,
  description,
  actions,
  flush,
  footer,
  className,
  children,
  ...props
}: CardProps) {
  const id = useId()
  return (
    <section
      data-card
      aria-labelledby={title ? id : undefined}
      {...props}
      className={cx('min-w-0 overflow-clip rounded-lg border bg-surface', className)}
    >
      {title && (
        <CardHeader id={id} title={title} level={level} description={description} actions={actions} />
      )}
      {flush ? children : <CardBody>{children}</CardBody>}
      {footer && <CardFooter>{footer}</CardFooter>}
    </section>
  )
}

export function CardHeader({ id, title, level = 2, description, actions }: Heading & { id?: string }) {
  const Title = `h${level}` as const
  return (
    <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-2">
      <div className="min-w-0 flex-1">
        <Title id={id} className="text-base font-semibold">
          {title}
        </Title>
        {description && <p className="text-sm text-ink-muted">{description}</p>}
      </div>
      {actions && <div className="flex items-center gap-2 print:hidden">{actions}</div>}
    </header>
  )
}

export function CardBody({ className, ...props }: ComponentProps<'div'>) {
  return <div {...props} className={cx('p-4', className)} />
}

export function CardFooter({ className, ...props }: ComponentProps<'footer'>) {
  return (
    <footer {...props} className={cx('border-t bg-canvas/60 px-4 py-2 text-sm text-ink-muted', className)} />
  )
}
