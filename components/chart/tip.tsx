import type { Drawing, Said } from './types'

type Shared = Pick<Drawing, 'series' | 'isRightToLeft'>
/** What Recharts hands over: whether the pointer is on something, and on what. */
type Hovered = { active?: boolean; payload?: readonly { payload?: unknown }[] }

/** What every drawing asks of the tooltip of Recharts. */
export const tipOf = (shared: Shared) => ({
  isAnimationActive: false,
  content: (hovered: Hovered) => <Tip {...shared} active={hovered.active} payload={hovered.payload} />,
})

/* The exact figures under the pointer; the table has them too. */
function Tip({ series, isRightToLeft, active, payload }: Shared & Hovered) {
  const said = payload?.[0]?.payload as Said | undefined
  if (!active || !said) return null
  const { title, texts } = said
  return (
    <div
      dir={isRightToLeft ? 'rtl' : 'ltr'}
      className="rounded-md border bg-overlay px-2.5 py-1.5 text-sm shadow-lift"
    >
      <p className="font-medium">
        <bdi>{title}</bdi>
      </p>
      {series.map(({ name }, at) =>
        texts[at] === null ? null : (
          <p key={name} className="flex justify-between gap-4 text-ink-muted">
            {name} <bdi className="figures text-ink">{texts[at]}</bdi>
          </p>
        ),
      )}
    </div>
  )
}
