interface ImportMetaEnv {
  /** The folder in which share pictures are kept from build to build; empty where none are drawn. */
  readonly SHARE_PICTURES: string;
}
