/** The state of a page, and who looks at it. */
export interface Store<State> {
  get(): State
  /** Changes some of it, then tells every view. */
  set(change: Partial<State>): void
  /** Shows the state now and after every change. */
  watch(view: (state: State, before: State | undefined) => void): void
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const views: ((state: State, before: State | undefined) => void)[] = []
  return {
    get: () => state,
    set(change) {
      const before = state
      state = { ...state, ...change }
      for (const view of views) view(state, before)
    },
    watch(view) {
      views.push(view)
      view(state, undefined)
    },
  }
}

/** Whether any of these parts of the state is another than before. */
export function changed<State extends object>(state: State, before: State | undefined, ...names: readonly (keyof State)[]): boolean {
  return before === undefined || names.some((name) => state[name] !== before[name])
}
