"""The one table of strings that keep hashes, derivations, signatures and wraps apart."""

from enum import Enum, unique

LABEL_BYTES = 16


@unique
class Label(Enum):
    """Each value is exactly 16 bytes of ASCII: BLAKE2b's personalisation, or the prefix of what is signed or bound."""

    # keys
    ROOT_SIGN = b"louver root sign"
    ROOT_KEM = b"louver root kem."
    READER_KEM = b"louver reader ke"
    DEVICE_SIGN = b"louver dev sign."
    DEVICE_KEM = b"louver dev kem.."
    DEVICE_OBJECT = b"louver dev objec"
    DEVICE_LOCAL = b"louver dev local"
    LOCAL_FILE = b"louver localfile"
    # names and fingerprints
    DEVICE_ID = b"louver device id"
    RECIPIENT_HASH = b"louver recipient"
    ROOT_FINGERPRINT = b"louver root prnt"
    ROSTER_SLOT = b"louver rost slot"
    # wraps
    BOX_SECRET = b"louver box secre"
    BOX_KEY = b"louver box key.."
    WRAP_OBJECT = b"louver wrap obj."
    WRAP_INDEX = b"louver wrap indx"
    WRAP_SEED = b"louver wrap seed"
    WRAP_ROSTER = b"louver wrap rost"
    # sealed objects
    OBJECT_ID = b"louver object id"
    OBJECT_KEY = b"louver object ky"
    OBJECT_COMMIT = b"louver objcommit"
    CHUNK_KEY = b"louver chunk key"
    CHUNK_NONCE = b"louver chunk non"
    HEADER_HASH = b"louver headerhsh"
    HEADER_SIGN = b"louver headersig"
    GROUP_HASH = b"louver grouphash"
    # log
    INDEX_COMMIT = b"louver idxcommit"
    SEGMENT_KEY = b"louver segm key."
    INDEX_RATCHET = b"louver idx ratch"
    SEGMENT_HASH = b"louver segm hash"
    SEGMENT_SIGN = b"louver segm sign"
    # roster
    STATEMENT_HASH = b"louver stmt hash"
    STATEMENT_SIGN = b"louver stmt sign"
    ROSTER_COMMIT = b"louver rost comm"
    ROSTER_BODY = b"louver rost body"
    ROSTER_PREVIOUS = b"louver rost prev"
    ROOT_ACCEPT = b"louver root acpt"
    # live series, witnesses
    PIECE_NAME = b"louver piecename"
    WITNESS_SIGN = b"louver witn sign"
    # pairing
    PAIR_COMMIT = b"louver pair comm"
    PAIR_WORDS = b"louver pair word"
    INVITE_MAILBOX = b"louver invt mbox"
    INVITE_JOIN = b"louver invt join"
    INVITE_WELCOME = b"louver invt welc"
    INVITE_CHECK = b"louver invt chck"
    # passphrase
    KEYFILE_SEAL = b"louver keyf seal"
    KEYFILE_COMMIT = b"louver keyf comm"
