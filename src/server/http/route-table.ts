import type { FastifyInstance } from 'fastify'
import type { UseCase } from '#app/permissions'

export interface Route {
  readonly method: string
  readonly url: string
  readonly useCase: UseCase | 'open'
}

/** All routes as they were laid, to tell “no such page” from “not with that method”, and for tests. */
export interface RouteTable {
  readonly routes: readonly Route[]
  readonly methodsFor: (url: string) => readonly string[]
}

export function collectRoutes(app: FastifyInstance): RouteTable {
  const routes: Route[] = []
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat()) routes.push({ method: each, url, useCase: config?.useCase ?? 'open' })
  })
  return {
    routes,
    methodsFor: (url) => {
      const path = url.split('?', 1)[0] ?? ''
      return [...new Set(routes.filter((route) => fits(route.url, path)).map((route) => route.method))]
    },
  }
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, i) => part.startsWith(':') || part === given[i])
}
