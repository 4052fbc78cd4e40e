'use client'

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import { useRowLinks } from '@/components/table/use-row-links'
import type { Plan } from '@/components/timeline/plan'
import { yearsIn } from '@/components/timeline/scale'
import timeline from '@/components/timeline/timeline.module.css'
import { TimelineGrid } from '@/components/timeline/timeline-grid'
import { TimelineHeader } from '@/components/timeline/timeline-header'
import { useTip } from '@/components/timeline/use-tip'
import { LEVELS, useZoom, YEAR_WIDTHS } from '@/components/timeline/use-zoom'
import { variables } from '@/components/timeline/variables'
import { ZoomBar } from '@/components/timeline/zoom-bar'
import type { Locale } from '@/lib/i18n/locale'
import type { Zoom } from '@/lib/portfolio-timeline/filters'
import type { SentGroup, SentProject } from '@/lib/portfolio-timeline/sent'
import styles from './chart.module.css'
import { ChartLines } from './chart-lines'
import { Failed } from './failed'
import { keepZoom } from './kept-zoom'
import { linesOf } from './lines'
import { drawnLines } from './seen'
import { tippedOf } from './tipped'
import { useClosed } from './use-closed'
import { useKeys } from './use-keys'
import { useMarks } from './use-marks'
import { useSeen } from './use-seen'
import { useSpot } from './use-spot'
import type { ChartWords } from './words'

type Props = {
  projects: SentProject[]
  groups: SentGroup[]
  plan: Plan
  zoom: Zoom
  locale: Locale
  monthNames: readonly string[]
  shortMonthNames: readonly string[]
  words: ChartWords
  /** Where the projects are. */
  base: string
  /** Of the milestones: in which language, and as at which day. */
  asked: string
}

/* Lines are as high as each other, so that those in sight, and their marks, are all that is drawn. */
export function PortfolioChart({ projects, groups, plan, locale, words, base, asked, ...props }: Props) {
  const { zoom: opening, monthNames, shortMonthNames } = props
  const scroller = useRef<HTMLElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const { closed, turn } = useClosed()
  const lines = useMemo(() => linesOf(groups, closed), [groups, closed])
  const places = { scroller, grid, count: lines.length }
  const todayAt = typeof plan.today === 'number' ? plan.today : null
  const anchor = todayAt ?? (plan.today === 'later' ? 100 : plan.firstBar)
  const { zoom, zoomTo, goToAnchor } = useZoom(scroller, opening, anchor)
  const { seen, look } = useSeen(places, zoom)
  const { spot, goTo, settle } = useSpot(places, look)
  const drawn = drawnLines(seen, lines.length, spot.line)
  const idOn = (line: number) => projects[lines[line]?.project ?? -1]?.[0]
  const inSight = drawn.flatMap((line) => idOn(line) ?? [])
  const { known, hasFailed, again } = useMarks(inSight, plan.axis, asked)
  const marksOn = (line: number) => known.get(idOn(line) ?? -1) ?? []
  const move = useKeys(places, { lines, closed, turn, spot, goTo, marksOn, isRtl: locale === 'ar' })
  const { tip, show, hide, follow } = useTip(tippedOf)
  const followLink = useRowLinks()

  function zoomAndKeep(next: Zoom | undefined) {
    if (!next) return
    zoomTo(next)
    keepZoom(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { '+': 1, '=': 1, '-': -1 }[event.key]
    if (event.key === 'Escape') return hide()
    if (step) zoomAndKeep(LEVELS[LEVELS.indexOf(zoom) + step])
    else if (!move(event.key)) return
    event.preventDefault()
  }

  function onFocus({ target }: FocusEvent<HTMLElement, HTMLElement>) {
    if (target.dataset.spot) settle(target.dataset.spot)
    if (target.matches(':focus-visible')) show(target)
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    if ((event.target as Element).closest('a')) followLink(event)
  }

  const corner = groups[lines[seen.top]?.group ?? 0]?.[0]
  const header = useMemo(
    () => (
      <TimelineHeader {...{ corner, plan, monthNames, shortMonthNames }} words={{ ...words, bands: '' }} />
    ),
    [corner, plan, words, monthNames, shortMonthNames],
  )
  const background = useMemo(() => <TimelineGrid plan={plan} />, [plan])

  return (
    <div className={timeline.root} dir={locale === 'ar' ? 'rtl' : 'ltr'} lang={locale}>
      <ZoomBar
        onToday={todayAt === null ? undefined : goToAnchor}
        onZoom={zoomAndKeep}
        {...{ words, zoom }}
      />
      <div onPointerLeave={hide}>
        <section
          aria-label={words.title}
          className={`${timeline.scroller} ${styles.scroller}`}
          onBlur={hide}
          onClick={onClick}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onPointerOver={(event) =>
            event.pointerType === 'mouse' && show(event.target as Element, event.clientX)
          }
          onScroll={follow}
          ref={scroller}
          style={variables({ '--year': YEAR_WIDTHS[zoom] })}
        >
          <div className={timeline.body} style={sizesOf(plan)}>
            {header}
            <div className={timeline.rows}>
              {background}
              <ChartLines
                axis={plan.axis}
                marks={known}
                onTurn={turn}
                {...{ grid, lines, drawn, projects, groups, seen, zoom, spot, closed, locale, base, words }}
              />
            </div>
          </div>
        </section>
        <div className={timeline.tip} popover="manual" ref={tip} role="tooltip" />
      </div>
      <Failed onAgain={again} {...{ hasFailed, words }} />
    </div>
  )
}

function sizesOf({ axis }: Plan) {
  return variables({
    '--years': yearsIn(axis),
    '--day': `calc(100% / ${axis.end - axis.start})`,
    '--lanes': 0,
  })
}
