import { flipFuses, FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses'

/**
 * Switches inside Electron's program, set when the program is packed. All nine are set, and a tenth in a newer
 * Electron fails the packing until somebody has thought about it.
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // Signing again comes after the fuses; without this an unsigned macOS build would not start at all.
  resetAdHocDarwinSignature: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} satisfies FuseConfig

/** Sets the fuses of one Electron program. */
export async function setFuses(program: string): Promise<void> {
  await flipFuses(program, FUSES)
}
