/** In which order figures are shown. Values are compared within one unit. */
export const figureSorts = ['largest', 'smallest', 'newest', 'oldest', 'speaker', 'unit'] as const
