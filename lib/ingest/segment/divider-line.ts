/** A line that only divides, as `* * *` does. */
export const dividerLine = /^(?:[*_·•–—-]\s*){3,}$/u
