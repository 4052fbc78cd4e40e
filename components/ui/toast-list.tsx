'use client'
import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { buttonClass } from './button'
import { cx } from './class-names'
import { subscribe, type ToastMessage, takeToasts } from './toast'
import { ToneIcon, toneMark } from './tone'

const manager = Toast.createToastManager<ToastMessage>()

export function ToastList({ regionLabel, closeLabel }: { regionLabel: string; closeLabel: string }) {
  useEffect(() => {
    const drain = () => takeToasts().forEach(add)
    drain()
    return subscribe(drain)
  }, [])
  return (
    <Toast.Provider toastManager={manager}>
      <Toast.Portal>
        <Toast.Viewport
          aria-label={regionLabel}
          className="fixed inset-x-3 bottom-[calc(var(--bottom-bar,0px)+0.75rem)] z-50 flex flex-col gap-2 sm:start-auto sm:end-6 sm:bottom-6 sm:w-96"
        >
          <Items closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Items({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager<ToastMessage>()
  return toasts.map((toast) => {
    const { tone = 'ok', undo } = toast.data ?? {}
    return (
      <Toast.Root key={toast.id} toast={toast} swipeDirection="down" className={frame}>
        <Toast.Content className="flex items-center gap-2.5">
          <span className={cx('self-start pt-1 [&>svg]:size-4', toneMark[tone])}>
            <ToneIcon tone={tone} />
          </span>
          <div className="min-w-0 flex-1">
            <Toast.Title render={<p />} className="font-medium" />
            <Toast.Description className="text-sm text-ink-muted" />
          </div>
          {undo && <Toast.Action className={buttonClass({ size: 'sm' })} />}
          <Toast.Close
            aria-label={closeLabel}
            className={cx(buttonClass({ variant: 'quiet', size: 'sm' }), 'w-7 px-0')}
          >
            <X aria-hidden />
          </Toast.Close>
        </Toast.Content>
      </Toast.Root>
    )
  })
}

const frame = cx(
  'rounded-lg border bg-overlay py-2 ps-3.5 pe-2 shadow-lift transition-[opacity,translate] duration-150',
  'translate-y-[var(--toast-swipe-movement-y,0px)] data-limited:hidden',
  'data-starting-style:translate-y-3 data-starting-style:opacity-0 data-ending-style:opacity-0',
)

/* What went wrong stays until it is read; what can be undone stays a little longer. */
function add(message: ToastMessage) {
  const id = manager.add({
    id: message.name,
    title: message.title,
    description: message.description,
    data: message,
    priority: message.tone === 'danger' ? 'high' : 'low',
    timeout: message.tone === 'danger' ? 0 : message.undo ? 10_000 : 6_000,
    actionProps: message.undo && {
      children: message.undo.label,
      onClick: () => {
        manager.close(id)
        message.undo?.onUndo()
      },
    },
  })
}
