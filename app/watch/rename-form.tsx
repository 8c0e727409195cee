import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import { useSay } from '#app/_browser/say-context.ts'

interface RenameFormProps {
  name: string
  onSave: (name: string) => void
  onCancel: () => void
}

/** A field for another name of a search; Esc leaves it as it was, and without a name it is called by its words again. */
export function RenameForm({ name, onSave, onCancel }: RenameFormProps) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  // Before the next key: what is typed at once belongs into it.
  useLayoutEffect(() => field.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(field.current?.value ?? name)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form
      className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-2.5 sans-md fields:min-w-0 fields:max-w-112 fields:flex-[1_1_14rem] fields:px-3 fields:py-2.5"
      onSubmit={submit}
      onKeyDown={press}
    >
      <label htmlFor={id}>{say('followed.newName')}</label>
      <input ref={field} id={id} type="text" defaultValue={name} maxLength={120} autoComplete="off" />
      <button type="submit" className="button">
        {say('followed.save')}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {say('followed.cancel')}
      </button>
    </form>
  )
}
