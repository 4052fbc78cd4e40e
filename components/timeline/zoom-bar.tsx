import type { TimelineWords, TimelineZoom } from './types'
import { LEVELS } from './use-zoom'

type Props = {
  zoom: TimelineZoom
  onZoom: (zoom: TimelineZoom) => void
  onToday: (() => void) | undefined
  words: Pick<TimelineWords, TimelineZoom | 'today' | 'zoom'>
}

const BUTTON =
  'min-h-8 rounded-sm px-2.5 text-ink-muted hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent-ink pointer-coarse:min-h-11'

export function ZoomBar({ zoom, onZoom, onToday, words }: Props) {
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-2 text-sm print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a form with it. */}
      <div
        aria-label={words.zoom}
        className="flex gap-0.5 rounded-md border border-line bg-surface p-0.5"
        role="group"
      >
        {LEVELS.map((level) => (
          <button
            aria-pressed={zoom === level}
            className={BUTTON}
            key={level}
            onClick={() => onZoom(level)}
            type="button"
          >
            {words[level]}
          </button>
        ))}
      </div>
      {onToday && (
        <button className={`${BUTTON} border border-line bg-surface`} onClick={onToday} type="button">
          {words.today}
        </button>
      )}
    </div>
  )
}
