"""The tree of Louver's errors; every room raises from it, and windows and commands print `str(error)`.

LouverError
├── KnownError                the world's fault: a sentence for the user (what, where, what next)
│   ├── CameraError           one camera cannot be used as asked
│   │   ├── CameraUnreachable     nothing answers at the address
│   │   │   └── CameraNotTrusted      another certificate than the remembered one
│   │   ├── CameraRefusedLogin    the user name or password is wrong
│   │   ├── CameraAddressInvalid  the address itself cannot be right
│   │   ├── CameraSilent          it answers, but no picture arrives
│   │   ├── CameraStreamEnded     the stream ended or broke off
│   │   ├── OnvifOff              it answers, but not to ONVIF
│   │   ├── CameraCannot          it refuses what it was asked to do
│   │   └── NotAVideo             a file or stream without a video that can be recorded
│   ├── LibraryError          the folder of recordings cannot be used as asked
│   │   ├── LibraryUnwritable     no permission, or read-only
│   │   ├── LibraryMissing        the folder is not there (a drive that was unplugged)
│   │   ├── LibraryBusy           another engine holds it
│   │   ├── LibraryTooNew         a newer version of Louver wrote it
│   │   ├── LibraryDamaged        a file in it cannot be what it says
│   │   └── DiskFull              no room is left
│   ├── IndexWriteFailed      the database refused a write; the journal still holds it
│   ├── ModelError            a detection model cannot be used
│   │   ├── ModelMissing          it is not there and cannot be downloaded
│   │   └── ModelUntrusted        its SHA-256 is not the one it should have
│   ├── VaultError            sealing, bucket or restore
│   │   ├── BucketUnreachable     folder gone, network down
│   │   ├── BucketRefused         the provider refused the key or the request
│   │   ├── BucketFull            no room in the bucket
│   │   ├── ObjectMissing         an object that should be there is not
│   │   └── ClipRefused           a sealed clip or log does not verify (crypto's sentence inside)
│   ├── LinkError             desktop and engine cannot talk
│   │   ├── EngineNotRunning      nothing listens
│   │   ├── LinkRefused           wrong key, wrong version, malformed
│   │   └── LinkLost              the connection ended
│   ├── NoSoundOutput         this computer plays no sound
│   └── UsageError            what was typed cannot be done
└── BugError                  ours: report it
"""


class LouverError(Exception):
    """The root of the tree; never raised itself."""


class KnownError(LouverError):
    """The world's fault. `str(error)` is one or two sentences for the user, free of secrets."""


class CameraError(KnownError):
    """One camera cannot be used as asked; the others go on."""


class CameraUnreachable(CameraError):
    """Nothing answers at the address."""


class CameraNotTrusted(CameraUnreachable):
    """What answers shows another certificate than the one that was remembered."""


class CameraRefusedLogin(CameraError):
    """The camera refused the user name or password."""


class CameraAddressInvalid(CameraError):
    """The address cannot be right as it is written."""


class CameraSilent(CameraError):
    """The camera answers, but no picture arrives."""


class CameraStreamEnded(CameraError):
    """The stream ended or broke off; the worker tries again."""


class OnvifOff(CameraError):
    """Something answers at the address, but not as ONVIF says."""


class CameraCannot(CameraError):
    """The camera refuses, or has no means for, what it was asked to do."""


class NotAVideo(CameraError):
    """The file or stream holds no video that can be recorded."""


class LibraryError(KnownError):
    """The folder of recordings cannot be used as asked."""


class LibraryUnwritable(LibraryError):
    """The folder cannot be written to."""


class LibraryMissing(LibraryError):
    """The folder, or the drive that it lies on, is gone."""


class LibraryBusy(LibraryError):
    """Another engine records into this library."""


class LibraryTooNew(LibraryError):
    """A newer version of Louver wrote this library."""


class LibraryDamaged(LibraryError):
    """A file in the library cannot be what it says it is."""


class DiskFull(LibraryError):
    """No room is left on the disk."""


class IndexWriteFailed(KnownError):
    """The database refused a write; what was to be written still lies in the journal."""


class ModelError(KnownError):
    """A detection model cannot be used."""


class ModelMissing(ModelError):
    """The model is not here, and cannot be downloaded."""


class ModelUntrusted(ModelError):
    """The model's SHA-256 is not the one it should have."""


class VaultError(KnownError):
    """Sealing, the bucket or a restore failed."""


class BucketUnreachable(VaultError):
    """The bucket's folder is gone, or the network is."""


class BucketRefused(VaultError):
    """The provider refused the key or the request."""


class BucketFull(VaultError):
    """The bucket has no room left."""


class ObjectMissing(VaultError):
    """An object that should be in the bucket is not."""


class ClipRefused(VaultError):
    """A sealed clip, a log segment or a roster statement does not verify."""


class LinkError(KnownError):
    """The desktop and the engine cannot talk to one another."""


class EngineNotRunning(LinkError):
    """No engine listens for this library."""


class LinkRefused(LinkError):
    """The other side refused the handshake, or sent what the protocol forbids."""


class LinkLost(LinkError):
    """The connection ended."""


class NoSoundOutput(KnownError):
    """This computer plays no sound; pictures go on."""


class UsageError(KnownError):
    """What was typed cannot be done; the sentence says what to type instead."""


class BugError(LouverError):
    """Our own mistake: an assumption that does not hold. Report it."""
