import type { CSSProperties } from 'react'

/** React draws custom properties; its types do not know them. */
export function variables(style: CSSProperties & Record<`--${string}`, string | number>): CSSProperties {
  return style
}
