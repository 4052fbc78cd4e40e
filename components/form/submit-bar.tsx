import type { ReactNode } from 'react'

/* The form's buttons, the main one first; on a phone it stays within the thumb's reach above the bottom bar. */
export function SubmitBar({ children, status }: { children: ReactNode; status?: ReactNode }) {
  return (
    <div className="sticky bottom-[var(--bottom-bar,0px)] z-10 -mx-4 flex flex-wrap items-center gap-2 border-t bg-surface px-4 py-3 sm:static sm:mx-0 sm:bg-transparent sm:px-0 print:hidden">
      <div className="flex flex-1 flex-wrap gap-2 sm:flex-none max-sm:*:first:flex-1">{children}</div>
      <div role="status" className="min-w-0 text-sm text-ink-muted max-sm:w-full">
        {status}
      </div>
    </div>
  )
}
