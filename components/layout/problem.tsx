import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'

export function Problem({
  title,
  text,
  action,
  icon,
}: {
  title: string
  text: ReactNode
  action: ReactNode
  icon: ReactNode
}) {
  return (
    <main className="mx-auto grid min-h-[70vh] max-w-2xl place-items-center p-4">
      <h1 className="sr-only">{title}</h1>
      <EmptyState title={title} description={text} action={action} icon={icon} />
    </main>
  )
}
