from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from my_tool.files import largest_files, readable


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".")
@click.option("--count", type=click.IntRange(min=1), default=10, show_default=True, help="How many files to show.")
@click.version_option(package_name="my-tool", prog_name="my-tool", message="%(prog)s %(version)s")
def main(folder: Path, count: int) -> None:
    """Show the largest files of FOLDER."""
    table = Table("Size", "File", box=None)
    table.columns[0].justify = "right"
    for size, path in largest_files(folder, count):
        table.add_row(readable(size), Text(str(path.relative_to(folder))))
    Console().print(table)
