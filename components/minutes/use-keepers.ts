'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { saveMinutesItem } from '@/lib/minutes/actions'
import { emptySaved, ItemKeeper, type Saved } from './item-keeper'
import { browserStore } from './kept-text'

type Options = { accountId: number; meetingId: number; items: { id: number; saved: Saved | null }[] }

/** One keeper for each item, alive as long as the page: another item may be chosen while one is being saved. */
export const useKeepers = ({ accountId, meetingId, items }: Options) => {
  const [keepers] = useState(() => new Map<number, ItemKeeper>())
  for (const { id, saved } of items)
    if (!keepers.has(id))
      keepers.set(
        id,
        new ItemKeeper(
          { meetingId, agendaItemId: id },
          saved ?? emptySaved,
          browserStore(accountId, meetingId, id),
          saveMinutesItem,
        ),
      )
  useEffect(() => {
    for (const keeper of keepers.values()) keeper.recover()
  }, [keepers])
  useEffect(() => {
    for (const { id, saved } of items) if (saved) keepers.get(id)?.follow(saved)
  }, [keepers, items])
  useEffect(() => {
    const flush = () => {
      for (const keeper of keepers.values()) void keeper.flush()
    }
    const leave = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', leave)
      flush()
    }
  }, [keepers])
  return keepers
}

/** Whether the server has all that was typed, and whether something keeps it from getting there. */
export const useSending = (keepers: ReadonlyMap<number, ItemKeeper>) => {
  const [store] = useState(() => ({
    subscribe: (tell: () => void) => {
      const stops = [...keepers.values()].map((keeper) => keeper.subscribe(tell))
      return () => {
        for (const stop of stops) stop()
      }
    },
    read: () => {
      const kinds = [...keepers.values()].map((keeper) => keeper.read().kind)
      if (kinds.every((kind) => kind === 'saved')) return 'sent'
      return kinds.some((kind) => kind !== 'typed' && kind !== 'saving' && kind !== 'saved')
        ? 'held'
        : 'sending'
    },
  }))
  return useSyncExternalStore(store.subscribe, store.read, store.read)
}

export const useKeeping = (keeper: ItemKeeper) =>
  useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read)
