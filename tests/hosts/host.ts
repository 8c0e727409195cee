/** A host that serves a built site under the path of its address. */
export interface Host {
  /** `http://127.0.0.1:4321`, to which a path of the site is added. */
  origin: string
  close(): Promise<void>
}

/** What a host is given: the archive's folder, and that of its site. */
export interface HostedArchive {
  out: string
  /** Path of the site without a slash at its end: empty at the root. */
  base: string
}
