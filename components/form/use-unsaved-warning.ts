'use client'
import { useEffect } from 'react'

/* Asks before what was typed is lost: the browser when the page is closed, we when a link leads away. */
export const useUnsavedWarning = (unsaved: boolean, question: string) => {
  useEffect(() => {
    if (!unsaved) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      if (!leadsAway(event) || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', onLeave)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      document.removeEventListener('click', onClick, true)
    }
  }, [unsaved, question])
}

const leadsAway = (event: MouseEvent) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target === '_blank' || event.metaKey || event.ctrlKey || event.shiftKey)
    return false
  return link.origin === location.origin && link.pathname !== location.pathname
}
