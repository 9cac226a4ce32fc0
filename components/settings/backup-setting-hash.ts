/** The address within the notebook of the settings of backups. */
export const backupSettingHash = '#settings/backup';
