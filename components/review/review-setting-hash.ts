/** The address within the notebook of the settings of review. */
export const reviewSettingHash = '#settings/review';
