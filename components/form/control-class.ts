// 16 px under a finger: below that a phone zooms into the field.
const text = 'min-w-0 px-2.5 text-base text-ink pointer-coarse:text-lg'

export const controlClass = [
  'block w-full rounded-md border border-line-strong bg-surface enabled:hover:border-ink-faint',
  'focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent',
  'disabled:bg-sunken disabled:text-ink-muted [&[readonly]]:bg-sunken',
  'aria-invalid:border-danger aria-invalid:focus:outline-danger',
  text,
].join(' ')

export const controlHeight = 'h-9 pointer-coarse:h-11'
export const framedHeight = 'h-8.5 pointer-coarse:h-10.5'

// A control and a word in one frame. The frame's corners follow the page; the control may have a direction of its own.
export const frameClass = [
  'flex overflow-clip rounded-md border border-line-strong bg-surface hover:border-ink-faint',
  'focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent',
  'has-aria-invalid:border-danger has-aria-invalid:focus-within:outline-danger has-disabled:bg-sunken',
].join(' ')

export const framedClass = `${text} flex-1 outline-none`

export const besideClass = 'shrink-0 bg-sunken px-2.5 py-2 text-sm text-ink-muted pointer-coarse:py-3'
