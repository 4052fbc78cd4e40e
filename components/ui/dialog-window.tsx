'use client'
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { RefObject } from 'react'
import { buttonClass } from './button'
import { cx } from './class-names'
import type { DialogProps } from './dialog'

type DialogWindowProps = DialogProps & { opener: RefObject<HTMLElement | null> }

/* On a phone a sheet at the foot of the screen; the body scrolls, heading and buttons stay. */
export function DialogWindow({
  opener,
  open,
  onOpenChange,
  dismissible = true,
  size = 'md',
  ...parts
}: DialogWindowProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange} disablePointerDismissal={!dismissible}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-end justify-center sm:items-center sm:p-6">
          <Dialog.Popup finalFocus={opener} className={cx(frame, widths[size])}>
            <header className="flex items-start gap-3 border-b py-3 ps-5 pe-3">
              <div className="min-w-0 flex-1 py-0.5">
                <Dialog.Title className="text-lg font-semibold">{parts.title}</Dialog.Title>
                {parts.description && (
                  <Dialog.Description className="mt-0.5 text-ink-muted">
                    {parts.description}
                  </Dialog.Description>
                )}
              </div>
              <Dialog.Close
                aria-label={parts.closeLabel}
                className={cx(buttonClass({ variant: 'quiet' }), 'w-8 px-0 pointer-coarse:w-11')}
              >
                <X aria-hidden />
              </Dialog.Close>
            </header>
            {parts.children && (
              <div className="min-h-0 flex-auto overflow-y-auto overscroll-contain p-5">{parts.children}</div>
            )}
            {parts.footer && (
              <footer className="flex flex-wrap justify-end gap-2 border-t bg-canvas/60 px-5 py-3 max-sm:*:flex-1">
                {parts.footer}
              </footer>
            )}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const frame = cx(
  'flex max-h-[calc(100dvh-2rem)] w-full flex-col overflow-clip border bg-overlay shadow-lift outline-none',
  'rounded-t-lg pb-[env(safe-area-inset-bottom)] max-sm:border-x-0 max-sm:border-b-0 sm:max-h-full sm:rounded-lg sm:pb-0',
  'transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0',
  'data-ending-style:translate-y-4 data-starting-style:translate-y-4',
)

const widths = { sm: 'sm:max-w-sm', md: 'sm:max-w-lg', lg: 'sm:max-w-3xl' }
