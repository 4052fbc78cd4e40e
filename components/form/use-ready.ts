'use client'
import { useSyncExternalStore } from 'react'

/** False until the page is alive: what was typed before would be lost, so nothing can be typed before. */
export const useReady = () => useSyncExternalStore(never, yes, no)

const never = () => () => {}
const yes = () => true
const no = () => false
