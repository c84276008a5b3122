/** A Python program: the least that it takes there to unpack every member of the wheels that are named and to hold its hash against RECORD, in two processes. */
export const UNPACK_ALL = `
import base64, concurrent.futures, csv, hashlib, io, sys, zipfile
def unpack(path):
    with zipfile.ZipFile(path) as archive:
        record = next(name for name in archive.namelist() if name.endswith(".dist-info/RECORD"))
        rows = {row[0]: row[1] for row in csv.reader(io.StringIO(archive.read(record).decode()))}
        for name in archive.namelist():
            digest = hashlib.sha256()
            with archive.open(name) as member:
                while block := member.read(1 << 20):
                    digest.update(block)
            written = base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode()
            assert name == record or rows[name] == "sha256=" + written, name
if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        list(pool.map(unpack, sys.argv[1:]))
`;
