import click
from rich.console import Console

from my_tool import __version__, core


@click.command()
@click.argument("url")
@click.option("--to", type=click.Choice(["json", "csv"]), default="json")
@click.version_option(__version__, prog_name="my-tool", message="%(prog)s %(version)s")
def main(url: str, to: str) -> None:
    text = core.download(url)
    Console().print(core.csv_to_json(text) if to == "json" else text)
