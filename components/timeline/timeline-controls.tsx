'use client'

import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { useRowLinks } from '@/components/table/use-row-links'
import { enterRow, moveBetweenRows } from './row-keys'
import styles from './timeline.module.css'
import type { TimelineWords, TimelineZoom } from './types'
import { useRowTip } from './use-row-tip'
import { LEVELS, useZoom, YEAR_WIDTHS } from './use-zoom'
import { variables } from './variables'
import { ZoomBar } from './zoom-bar'

type Props = {
  /** What to open at, in hundredths of the axis. */
  anchor: number
  opening: TimelineZoom
  hasAxis: boolean
  hasToday: boolean
  words: Pick<TimelineWords, TimelineZoom | 'title' | 'today' | 'zoom'>
  children: ReactNode
}

export function TimelineControls({ anchor, opening, hasAxis, hasToday, words, children }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const { zoom, zoomTo, goToAnchor } = useZoom(scroller, opening, anchor)
  const { tip, show, hide, follow } = useRowTip()
  const followLink = useRowLinks()

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { '+': 1, '=': 1, '-': -1 }[event.key]
    const onward = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') return hide()
    if (step) zoomTo(LEVELS[LEVELS.indexOf(zoom) + step])
    else if (onward) event.currentTarget.scrollBy({ left: (onward * event.currentTarget.clientWidth) / 4 })
    else if (!moveBetweenRows(event.currentTarget, event.key)) return
    event.preventDefault()
  }

  function onFocus(event: FocusEvent<HTMLDivElement>) {
    if (event.target.matches('[data-row]')) enterRow(event.currentTarget, event.target)
    if (event.target.matches(':focus-visible')) show(event.target)
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const target = event.target as Element
    if (target.closest('a')) followLink(event)
    else show(target, event.clientX)
  }

  return (
    <>
      {hasAxis && (
        <ZoomBar onToday={hasToday ? goToAnchor : undefined} onZoom={zoomTo} words={words} zoom={zoom} />
      )}
      <div onPointerLeave={hide}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a form with it. */}
        <div
          aria-label={words.title}
          className={styles.scroller}
          onBlur={hide}
          onClick={onClick}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onPointerOver={(event) =>
            event.pointerType === 'mouse' && show(event.target as Element, event.clientX)
          }
          onScroll={follow}
          ref={scroller}
          role="group"
          style={variables({ '--year': YEAR_WIDTHS[zoom] })}
        >
          {children}
        </div>
        <div className={styles.tip} popover="manual" ref={tip} role="tooltip" />
      </div>
    </>
  )
}
